/** What templates see: every key of the profile, as text or a list, and null or [] where nothing is decided. */
export interface View {
  [key: string]: ViewValue;
}
export type ViewValue = string | number | boolean | null | readonly ViewValue[] | View;
