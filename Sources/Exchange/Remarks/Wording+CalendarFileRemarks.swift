import RoadmapEngine
import Wording

/// Remarks on the lines, time zones and durations of a calendar file.
extension Wording {
  var noCalendarRemark: Diagnostic {
    Diagnostic(
      phrase(
        en: "It does not begin with BEGIN:VCALENDAR.", fr: "Il ne commence pas par BEGIN:VCALENDAR.", ar: "لا يبدأ بـ BEGIN:VCALENDAR."),
      remedy: exportAgain
    )
  }

  var noColonRemark: Diagnostic {
    Diagnostic(
      phrase(en: "The line has no colon.", fr: "La ligne n’a pas de deux-points.", ar: "لا توجد نقطتان في السطر."), remedy: exportAgain)
  }

  func unbalancedRemark(_ name: String) -> Diagnostic {
    Diagnostic(
      phrase(
        en: "BEGIN and END of \(name) do not match.", fr: "BEGIN et END de \(name) ne se correspondent pas.",
        ar: "BEGIN وEND لـ \(name) لا يتطابقان."
      ),
      remedy: exportAgain
    )
  }

  var unknownZoneRemark: Diagnostic {
    Diagnostic(
      phrase(
        en: "This machine does not know the time zone; days are taken in its own zone.",
        fr: "Cette machine ne connaît pas ce fuseau horaire ; les jours sont déterminés selon son propre fuseau.",
        ar: "لا يعرف هذا الجهاز هذه المنطقة الزمنية؛ حُسبت الأيام بمنطقته."),
      remedy: phrase(en: "Check the days of the entries.", fr: "Vérifiez les jours des entrées.", ar: "تحقق من أيام المواعيد.")
    )
  }

  var badDurationRemark: Diagnostic {
    Diagnostic(
      phrase(
        en: "It is no length of time; the entry counts as one day.", fr: "Ce n’est pas une durée ; l’entrée est comptée pour un jour.",
        ar: "ليست مدة؛ أُخذ الموعد على أنه يوم واحد."),
      remedy: phrase(en: "Set the duration of the step.", fr: "Indiquez la durée de l’étape.", ar: "حدد مدة الخطوة.")
    )
  }

  var endBeforeStartRemark: Diagnostic {
    Diagnostic(
      phrase(
        en: "It lies before the beginning; the entry counts as one day.",
        fr: "La fin précède le début ; l’entrée est comptée pour un jour.",
        ar: "يقع قبل البداية؛ أُخذ الموعد على أنه يوم واحد."),
      remedy: phrase(en: "Set the duration of the step.", fr: "Indiquez la durée de l’étape.", ar: "حدد مدة الخطوة.")
    )
  }
}
