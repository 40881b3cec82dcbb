extension Ownership: Bounded {
  var excess: LimitFault.Reason? { party.excess ?? bodies.excess }
}

extension StepReference: Bounded {
  var excess: LimitFault.Reason? { roadmap.excess ?? step.excess }
}

extension Link: Bounded {
  var excess: LimitFault.Reason? { step.excess ?? lag.excess(of: Link.lags) }
}

extension Waiting: Bounded {
  var excess: LimitFault.Reason? { on.excessOfOne }
}

extension Signoff: Bounded {
  var excess: LimitFault.Reason? {
    if let reason = by.excess ?? threshold?.excess(of: Signoff.thresholds) ?? given.excess { return reason }
    var seen: Set<Party.ID> = []
    return given.first { !seen.insert($0.party).inserted }.map { .twice($0.party.text) }
  }
}

extension Approval: Bounded {
  var excess: LimitFault.Reason? { party.excessOfOne ?? by.excess ?? reference.excess }
}

extension Attachment: Bounded {
  var excess: LimitFault.Reason? { title.excess ?? target.excess }
}

extension Remark: Bounded {
  var excess: LimitFault.Reason? { by.excess ?? text.excess }
}

extension Level: Bounded {
  var excess: LimitFault.Reason? { by.excess ?? why.excess }
}

extension Estimate: Bounded {
  var excess: LimitFault.Reason? {
    if let reason = [best, usual, worst].lazy.compactMap({ $0.excess(of: Step.durations) }).first { return reason }
    return best <= usual && usual <= worst ? nil : .wrongOrder
  }
}

extension Repetition: Bounded {
  var excess: LimitFault.Reason? { every.excess ?? count.excess(of: Repetition.counts) ?? roll.excess }
}

extension Removal: Bounded {
  var excess: LimitFault.Reason? { at.excess ?? by.excess }
}

extension Phase: Bounded {
  var excess: LimitFault.Reason? { id.excess ?? title.excess }
}

extension Baseline: Bounded {
  var excess: LimitFault.Reason? { id.excess ?? title.excess ?? steps.keys.lazy.compactMap(\.excess).first }
}

extension Body: Bounded {
  var excess: LimitFault.Reason? { id.excess ?? short.excess ?? name.excess ?? person.excess ?? contact.excess }
}

extension DatedWeekend: Bounded {
  var excess: LimitFault.Reason? { source.excess }
}

extension Holiday: Bounded {
  var excess: LimitFault.Reason? {
    if let reason = name.excess ?? source.excess ?? days.excess(of: Holiday.lengths) { return reason }
    if let reason = ([from, until].compactMap { $0 } + except).lazy.compactMap({ $0.excess(of: Day.years) }).first { return reason }
    switch rule {
    case .easter(let offset), .orthodoxEaster(let offset): return offset.excess(of: Holiday.easterOffsets)
    case .on, .every, .hijri: return nil
    }
  }
}

extension Correction: Bounded {
  var excess: LimitFault.Reason? { name.excess ?? reason.excess ?? source.excess }
}
