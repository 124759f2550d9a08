/** Id of the view that the page opens with. */
export const OVERVIEW = "overview";
