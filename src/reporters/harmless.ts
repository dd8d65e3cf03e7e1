/** Text from a file without what could move the cursor or turn the text around; line breaks stay. */
export function harmless(text: string): string {
  return text.replace(/(?!\n)[\p{Cc}\u2028-\u202e\u2066-\u2069]/gu, '\ufffd');
}
