import { AxeBuilder } from "@axe-core/playwright";
import { expect, test } from "@playwright/test";

test("the playground opens without an error, asks no other host, and is accessible", async ({ page, baseURL }) => {
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
  page.on(
    "request",
    (request) =>
      /^(data|blob):/.test(request.url()) ||
      request.url().startsWith(baseURL!) ||
      errors.push(`asked ${request.url()}`),
  );

  await page.goto("/");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  expect(errors).toEqual([]);
});
