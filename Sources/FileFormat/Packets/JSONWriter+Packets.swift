import RoadmapEngine
import StrictJSON

extension JSONWriter {
  /// Writes a key and its text.
  mutating func member(_ key: String, text: String) {
    self.key(key)
    string(text)
  }

  /// Writes a key and an array of texts.
  mutating func member(_ key: String, texts: [String]) {
    self.key(key)
    scalars(texts)
  }

  /// Writes a key and the numbers of packets by the copies that have sent them.
  mutating func member(_ key: String, _ vector: SendVector) {
    self.key(key)
    object { writer in
      for (replica, number) in vector.numbers.sorted(by: { $0.key < $1.key }) {
        writer.key(replica)
        writer.integer(number)
      }
    }
  }

  /// Writes the member of a record of sending.
  mutating func write(_ sending: Sending) {
    key("sent")
    object { writer in
      writer.member("to", text: sending.to.text)
      writer.member("replica", text: sending.replica)
      writer.key("n")
      writer.integer(sending.number)
      writer.member("day", text: sending.day.description)
      if let roadmaps = sending.roadmaps { writer.member("roadmaps", texts: roadmaps.map(\.text)) }
      writer.member("exchange", text: sending.exchange)
      if let sheet = sending.sheet {
        writer.key("sheet")
        writer.object { writer in
          writer.member("lang", text: sheet.language.rawValue)
          if !sheet.filter.isEmpty { writer.member("filter", text: sheet.filter) }
          if let day = sheet.replyBy { writer.member("replyBy", text: day.description) }
        }
      }
    }
  }

  /// Writes the members that say which packet something comes from.
  mutating func write(_ origin: PacketOrigin) {
    member("from", text: origin.from.text)
    member("packet", text: origin.packet)
    member("exchange", text: origin.exchange)
    member("sent", origin.sent)
  }

  /// Writes the member of the record of a review.
  mutating func write(_ review: PacketReview) {
    key("reviewed")
    object { writer in
      writer.write(review.origin)
      if review.isWhole {
        writer.key("whole")
        writer.bool(true)
      }
      if !review.imports.isEmpty { writer.member("imports", texts: review.imports) }
      writer.key("answers")
      writer.array { writer in
        for answer in review.answers {
          writer.object { writer in
            writer.member("of", text: answer.thing.name)
            writer.member("atom", text: answer.atom)
            writer.member("result", text: answer.result.word)
            if case .refused(let reason) = answer.result, !reason.isEmpty { writer.member("reason", text: reason) }
          }
        }
      }
    }
  }
}

extension PacketReview.Answer.Result {
  fileprivate var word: String {
    switch self {
    case .taken: "taken"
    case .refused: "refused"
    case .same: "same"
    case .kept: "kept"
    }
  }
}
