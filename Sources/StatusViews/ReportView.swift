/// A view that people read as a report and programs read as JSON (CommandLine.md).
package protocol ReportView: JSONView {
  var report: Report { get }
}
