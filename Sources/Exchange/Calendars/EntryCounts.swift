import Wording

/// Counts the calendar entries that are not or only partly imported. Each reason is reported once.
struct EntryCounts {
  private var counts: [ImportRemark.Omission: (count: Int, first: CalendarComponent)] = [:]

  mutating func count(_ reason: ImportRemark.Omission, _ component: CalendarComponent) {
    counts[reason] = ((counts[reason]?.count ?? 0) + 1, counts[reason]?.first ?? component)
  }

  /// One remark for each reason, in the order of the first entries in the file.
  var remarks: [ImportRemark] {
    counts.sorted { $0.value.first.line < $1.value.first.line }.map { reason, counted in
      let (count, first) = counted
      return ImportRemark(.omitted(reason, count), line: first.line, column: reason.property, value: first["SUMMARY"]?.text)
    }
  }
}
