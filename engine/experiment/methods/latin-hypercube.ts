import { countDial } from "../../support/count-dial.ts";
import { latinHypercube as hypercube } from "../../support/design/latin-hypercube.ts";
import { stream } from "../../support/seed.ts";
import { designRequest } from "../design-points.ts";
import { method } from "../method.ts";

/** A Latin hypercube cannot grow: twice as many points need twice as narrow parts, all of them drawn anew. */
export const latinHypercube = method({
  kind: "lhs",
  label: { en: "Latin hypercube", zh: "拉丁超立方" },
  description: {
    en: "Spreads points through the space of all factors so that each of as many equal parts of every factor's range holds exactly one, then moves close points apart (maximin, after Morris and Mitchell 1995). For a first look at many factors with few points; the size is fixed once it has run.",
    zh: "在所有因素的空间中布点：把每个因素的范围等分成与点数相同的份数，每份恰有一点，再把相近的点拉开（最大最小距离，Morris 与 Mitchell 1995）。适合用较少的点初步考察多个因素；运行后不能再增加点数。",
  },
  settings: {
    size: countDial("points", "点数", 100, 2, 10_000, "ten points for each of ten factors"),
    exchanges: countDial(
      "exchanges tried to move close points apart",
      "为拉开相近的点而尝试的交换次数",
      5000,
      0,
      100_000,
      "at a hundred points in five to ten dimensions most of the gain; the work grows with the points",
    ),
  },
  analyses: ["regression", "convergence", "regret"],
  next(experiment, { batches }) {
    if (batches.length > 0) return null;
    const { seed, settings } = experiment.method;
    const random = stream(`design/lhs/${seed}`);
    return designRequest(
      experiment,
      hypercube(settings["size"]!, experiment.factors.length, random, settings["exchanges"]!),
    );
  },
});
