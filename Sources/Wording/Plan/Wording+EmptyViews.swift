/// Words that stand where there is nothing to show or to do.
extension Wording {
  package var nobodyOwns: String { phrase(en: "nobody", fr: "personne", ar: "لا أحد") }

  package var noDaysOff: String {
    phrase(en: "No day off besides the weekend.", fr: "Aucun jour chômé hors repos hebdomadaire.", ar: "لا عطل غير العطلة الأسبوعية.")
  }

  package var nothingToChange: String { phrase(en: "Nothing to change.", fr: "Rien à modifier.", ar: "لا شيء للتغيير.") }
  package var noDates: String { phrase(en: "none: it waits in a circle", fr: "aucune : attente en cercle", ar: "لا شيء: انتظار في حلقة") }

  package var noHistory: String {
    phrase(en: "Nothing has been changed yet.", fr: "Rien n’a encore été modifié.", ar: "لم يُعدّل شيء بعد.")
  }

  package var trashIsEmpty: String { phrase(en: "The trash is empty.", fr: "La corbeille est vide.", ar: "السلة فارغة.") }
  package var nobodyWaits: String { phrase(en: "Nobody is waited for.", fr: "On n’attend personne.", ar: "لا أحد في الانتظار.") }
  package var nothingIsLeft: String { phrase(en: "Nothing is left to do.", fr: "Plus rien à faire.", ar: "لم يبق شيء للعمل.") }
  package var nothingToUndo: String { phrase(en: "Nothing to undo.", fr: "Rien à annuler.", ar: "لا شيء للتراجع عنه.") }
  package var nothingToRedo: String { phrase(en: "Nothing to redo.", fr: "Rien à rétablir.", ar: "لا شيء لإعادته.") }
  package var noPhase: String { phrase(en: "Without phase", fr: "Sans phase", ar: "بلا مرحلة") }
  package var noRoadmaps: String { phrase(en: "No roadmap yet.", fr: "Aucune feuille de route.", ar: "لا توجد خارطة طريق بعد.") }
  package var noSteps: String { phrase(en: "No steps.", fr: "Aucune étape.", ar: "لا توجد خطوات.") }
  package var nothingDue: String { phrase(en: "Nothing is due.", fr: "Aucune échéance.", ar: "لا مواعيد مستحقة.") }
}
