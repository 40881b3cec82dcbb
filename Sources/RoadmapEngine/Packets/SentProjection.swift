/// What a party was shown in a packet that was sent to it. It is worked out when somebody asks for it.
final class SentProjection {
  /// The record of sending.
  let record: Int
  let sending: Sending
  /// The marks of the roadmaps that were chosen; nil for all.
  let roadmaps: [Roadmap.ID]?
  private let records: ExchangeRecords

  init(_ records: ExchangeRecords, _ record: Int, _ sending: Sending) {
    self.records = records
    self.record = record
    self.sending = sending
    roadmaps = records.marked(sending.roadmaps) { records.holds(record, $0) }
  }

  /// The things that the party was shown, as it was shown them.
  private(set) lazy var values: [PlanThing: MergedValue] = records.projection(at: record, sending)
  /// The steps among them, for which no schedule is needed.
  private(set) lazy var steps: Set<StepReference> = records.steps(sentIn: record, sending)
}
