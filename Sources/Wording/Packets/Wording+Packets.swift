import RoadmapEngine

/// Words about packets that were sent and reviewed.
extension Wording {
  /// Tells that a packet or a sheet was sent: `packet 5 sent to LY`.
  func sent(_ sending: Sending) -> String {
    if sending.sheet != nil {
      return phrase(
        en: "sheet \(sending.number) sent to \(sending.to)", fr: "feuille \(sending.number) adressée à \(sending.to)",
        ar: "أُرسلت الورقة \(sending.number) إلى \(sending.to)")
    }
    return phrase(
      en: "packet \(sending.number) sent to \(sending.to)", fr: "envoi \(sending.number) adressé à \(sending.to)",
      ar: "أُرسلت الحزمة \(sending.number) إلى \(sending.to)")
  }

  /// Tells how a packet was answered: `proposals of LY: 3 taken, 1 refused`.
  func reviewed(_ review: PacketReview) -> String {
    let taken = review.answers.count { $0.result == .taken }
    let refused = review.answers.count { if case .refused = $0.result { true } else { $0.result == .kept } }
    return phrase(
      en: "proposals of \(review.origin.from): \(taken) taken, \(refused) refused",
      fr: "propositions de \(review.origin.from) : acceptées \(taken), refusées \(refused)",
      ar: "مقترحات \(review.origin.from): المقبولة \(taken)، المرفوضة \(refused)")
  }
}
