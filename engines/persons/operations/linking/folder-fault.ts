/** What is wrong with what was given, in words for whoever gave it. */
export class FolderFault extends Error {}
