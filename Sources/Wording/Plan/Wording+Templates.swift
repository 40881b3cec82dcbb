extension Wording {
  /// Returns a sentence on what a shipped template is for; nil for any other template.
  /// - Parameter id: the id of the template.
  package func purpose(ofTemplate id: String) -> String? {
    switch id {
    case "bla":
      phrase(
        en:
          "An agreement between a country of origin and one of destination on recruiting and protecting workers, from first talks to its follow-up.",
        fr:
          "Un accord entre pays d’origine et pays de destination sur le recrutement et la protection des travailleurs, jusqu’au suivi.",
        ar: "اتفاقية بين بلد منشأ وبلد مقصد بشأن استقدام العمال وحمايتهم، من الاتصالات الأولى إلى المتابعة.")
    case "lmi":
      phrase(
        en: "Two labour ministries agree which figures on jobs and workers they exchange, how and how often.",
        fr: "Deux ministères du travail conviennent des données sur l’emploi qu’ils échangent, comment et à quel rythme.",
        ar: "تتفق وزارتا عمل على بيانات سوق العمل التي تتبادلانها وكيفية ذلك ووتيرته.")
    case "mou":
      phrase(
        en: "A memorandum on any subject: drafts, consultations, legal review, signature, entry into force and first meeting.",
        fr: "Un protocole sur tout sujet : projets, consultations, examen juridique, signature, entrée en vigueur et première réunion.",
        ar: "مذكرة في أي موضوع: المسودات والمشاورات والمراجعة القانونية والتوقيع والنفاذ والاجتماع الأول.")
    case "prevention":
      phrase(
        en: "A joint campaign on the risks of irregular migration, with regular ways to offer and the safe return of those who wish it.",
        fr: "Une campagne commune sur les risques de la migration irrégulière, les voies régulières et le retour sûr de qui le souhaite.",
        ar: "حملة مشتركة بشأن مخاطر الهجرة غير النظامية والسبل النظامية والعودة الآمنة لمن يرغب فيها.")
    case "regional":
      phrase(
        en: "The follow-up of a ministers’ meeting: each country names its part, a host secretariat collects it, ministers adopt it.",
        fr: "Le suivi d’une réunion ministérielle : chaque pays apporte sa part, le secrétariat hôte la réunit, les ministres l’adoptent.",
        ar: "متابعة اجتماع وزاري: يقدم كل بلد إسهامه، وتجمعه الأمانة المضيفة، ويعتمده الوزراء.")
    case "skills":
      phrase(
        en: "Training for jobs abroad and at home, and certificates that both countries recognise.",
        fr: "Des formations pour des emplois à l’étranger et dans le pays, et des certificats reconnus par les deux pays.",
        ar: "تدريب على وظائف في الخارج والداخل، وشهادات يعترف بها البلدان.")
    default: nil
    }
  }
}
