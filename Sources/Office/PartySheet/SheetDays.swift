import Wording

/// The number format of days in a sheet that people fill in.
enum SheetDays {
  /// Returns the day with the name of its month, in the language of the sheet.
  static func format(_ wording: Wording) -> String {
    wording.phrase(en: "[$-809]d mmm yyyy", fr: "[$-40C]d mmm yyyy", ar: "[$-1001]d mmm yyyy")
  }
}
