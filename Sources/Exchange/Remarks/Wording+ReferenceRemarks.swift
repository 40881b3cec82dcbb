import RoadmapEngine
import Wording

/// Remarks on names of roadmaps, steps and owners that cannot be found.
extension Wording {
  func unknownRoadmapRemark(_ nearest: String?) -> Diagnostic {
    Diagnostic(
      phrase(en: "There is no such roadmap.", fr: "Cette feuille de route n’existe pas.", ar: "لا توجد خارطة طريق كهذه."),
      remedy: didYouMean(nearest)
        ?? phrase(
          en: "Name one that there is, or say which with: --roadmap ID",
          fr: "Nommez-en une qui existe, ou indiquez-la avec : --roadmap ID",
          ar: "سمِّ واحدة موجودة أو حدّدها: --roadmap ID")
    )
  }

  var otherRoadmapRemark: Diagnostic {
    Diagnostic(
      phrase(
        en: "The row was exported from another roadmap, and a step stays in its roadmap.",
        fr: "La ligne a été exportée d’une autre feuille de route, et une étape reste dans la sienne.",
        ar: "صُدّر الصف من خارطة طريق أخرى، والخطوة تبقى في خارطتها."),
      remedy: phrase(
        en: "Put its roadmap back. To add a further step here, give the row an id of its own.",
        fr: "Rétablissez sa feuille de route. Pour ajouter une étape ici, donnez à la ligne un identifiant propre.",
        ar: "أعد خارطتها. ولإضافة خطوة أخرى هنا أعطِ الصف معرّفًا خاصًا به.")
    )
  }

  var whichRoadmapRemark: Diagnostic {
    Diagnostic(
      phrase(
        en: "Nothing says to which roadmap the step belongs.", fr: "Rien ne dit à quelle feuille de route appartient l’étape.",
        ar: "لا شيء يبيّن إلى أي خارطة طريق تنتمي الخطوة."),
      remedy: phrase(
        en: "Give --roadmap ID, fill in the column Roadmap, or make a new one with --new.",
        fr: "Indiquez --roadmap ID, remplissez la colonne Feuille de route, ou créez-en une avec --new.",
        ar: "أدخل --roadmap ID أو املأ عمود خارطة الطريق أو أنشئ واحدة جديدة: --new.")
    )
  }

  func unknownStepRemark(_ nearest: String?) -> Diagnostic {
    Diagnostic(
      phrase(
        en: "No step is called like this, neither here nor in the file.", fr: "Aucune étape ne porte ce nom, ni ici ni dans le fichier.",
        ar: "لا توجد خطوة بهذا الاسم، لا هنا ولا في الملف."),
      remedy: didYouMean(nearest)
        ?? phrase(
          en: "Give the id of a step: a11, a14 SS+5.", fr: "Donnez l’identifiant d’une étape : a11, a14 SS+5.",
          ar: "أدخل معرّف خطوة: a11, a14 SS+5.")
    )
  }

  var ambiguousStepRemark: Diagnostic {
    Diagnostic(
      phrase(en: "Several steps are called like this.", fr: "Plusieurs étapes portent ce nom.", ar: "عدة خطوات بهذا الاسم."),
      remedy: phrase(
        en: "Give the id of the one that is meant.", fr: "Donnez l’identifiant de celle qui est visée.", ar: "أدخل معرّف الخطوة المقصودة.")
    )
  }

  func perhapsRetitledRemark(_ step: StepReference) -> Diagnostic {
    Diagnostic(
      phrase(
        en: "The row has no id, and except for the title it is the step \(step).",
        fr: "La ligne n’a pas d’identifiant et, au titre près, elle correspond à l’étape \(step).",
        ar: "ليس للصف معرّف، وهو يطابق الخطوة \(step) في كل شيء عدا العنوان."),
      remedy: giveID(of: step))
  }

  func formerTitleRemark(_ step: StepReference) -> Diagnostic {
    Diagnostic(
      phrase(
        en: "The row has no id, and its title is one that the step \(step) had before.",
        fr: "La ligne n’a pas d’identifiant, et son titre est un ancien titre de l’étape \(step).",
        ar: "ليس للصف معرّف، وعنوانه عنوان سابق للخطوة \(step)."),
      remedy: giveID(of: step))
  }

  private func giveID(of step: StepReference) -> String {
    phrase(
      en: "Give it the id \(step.step) in a column Id if it is that step, else an id of its own.",
      fr: "Donnez-lui l’identifiant \(step.step) dans une colonne Identifiant si c’est cette étape, sinon un identifiant propre.",
      ar: "أعطه المعرّف \(step.step) في عمود المعرّف إن كان هو تلك الخطوة، وإلا فمعرّفًا خاصًا به.")
  }

  var unknownOwnerRemark: Diagnostic {
    Diagnostic(
      phrase(
        en: "No party or body is called like this.", fr: "Aucune partie ni aucun organisme ne porte ce nom.",
        ar: "لا يوجد طرف أو جهة بهذا الاسم."),
      remedy: expected(.owners)
    )
  }
}
