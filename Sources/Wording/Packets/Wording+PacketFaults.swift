import FileFormat
import RoadmapEngine

/// Why a packet is not sent or received.
extension Wording {
  private var askAgain: String {
    phrase(
      en: "Copy it again, or ask the sender to send it again.", fr: "Recopiez-le, ou demandez à l’expéditeur de le renvoyer.",
      ar: "انسخه مرة أخرى، أو اطلب من المرسل إرساله ثانية.")
  }

  private var notOfJalon: String {
    phrase(
      en: "It was not made by Jalon; ask the sender to send it again.",
      fr: "Il n’a pas été fait par Jalon ; demandez à l’expéditeur de le renvoyer.", ar: "لم يصنعه Jalon؛ اطلب من المرسل إرساله ثانية.")
  }

  package func noPacket(_ file: String) -> Diagnostic {
    Diagnostic(
      phrase(en: "\(file) is not a packet of Jalon.", fr: "\(file) n’est pas un envoi de Jalon.", ar: "\(file) ليس حزمة من Jalon."),
      remedy: phrase(
        en: "Ask for the file that jalon send wrote.", fr: "Demandez le fichier écrit par jalon send.",
        ar: "اطلب الملف الذي كتبه jalon send."))
  }

  package func packetCut(_ file: String) -> Diagnostic {
    Diagnostic(
      phrase(en: "\(file) ends too early.", fr: "\(file) est incomplet.", ar: "\(file) ينتهي قبل تمامه."), remedy: askAgain)
  }

  package func packetDamaged(_ file: String, _ name: String) -> Diagnostic {
    let what =
      name.isEmpty ? file : phrase(en: "\(quoted(name)) in \(file)", fr: "\(quoted(name)) dans \(file)", ar: "\(quoted(name)) في \(file)")
    return Diagnostic(phrase(en: "\(what) is damaged.", fr: "\(what) : contenu endommagé.", ar: "\(what): المحتوى تالف."), remedy: askAgain)
  }

  package func packetForbids(_ file: String, _ name: String) -> Diagnostic {
    Diagnostic(
      phrase(
        en: "\(file) holds \(quoted(name)), which no packet has.", fr: "\(file) contient \(quoted(name)), qu’aucun envoi ne contient.",
        ar: "يحتوي \(file) على \(quoted(name))، وهذا لا يكون في أي حزمة."),
      remedy: phrase(
        en: "Do not open it with other programs, and tell the sender.",
        fr: "Ne l’ouvrez pas avec d’autres programmes et prévenez l’expéditeur.", ar: "لا تفتحه ببرامج أخرى، وأبلغ المرسل."))
  }

  package func packetRepeats(_ file: String, _ name: String) -> Diagnostic {
    Diagnostic(
      phrase(
        en: "\(file) names \(quoted(name)) twice.", fr: "\(file) nomme deux fois \(quoted(name)).",
        ar: "يذكر \(file) مرتين \(quoted(name))."),
      remedy: notOfJalon)
  }

  package func packetLacks(_ file: String, _ name: String) -> Diagnostic {
    Diagnostic(
      phrase(
        en: "\(quoted(name)) is missing in \(file).", fr: "\(quoted(name)) manque dans \(file).",
        ar: "\(quoted(name)) غير موجود في \(file)."),
      remedy: notOfJalon)
  }

  package func packetHasMore(_ file: String, _ name: String) -> Diagnostic {
    Diagnostic(
      phrase(
        en: "\(file) holds \(quoted(name)), which its list does not name.",
        fr: "\(file) contient \(quoted(name)), absent de sa liste.", ar: "يحتوي \(file) على \(quoted(name))، وليس في قائمته."),
      remedy: notOfJalon)
  }

  package func packetTooLarge(_ file: String) -> Diagnostic {
    Diagnostic(
      phrase(
        en: "\(file) is larger than a packet may be: 64 MB, 1 GB unpacked.",
        fr: "\(file) dépasse la taille d’un envoi : 64 Mo, 1 Go décompressé.",
        ar: "\(file) أكبر من حد الحزمة: ‏64 م.ب، و1 غ.ب بعد فك الضغط."),
      remedy: phrase(
        en: "Ask for fewer roadmaps: jalon send PARTY --roadmap ID",
        fr: "Demandez moins de feuilles de route : jalon send PARTIE --roadmap ID",
        ar: "اطلب خرائط طريق أقل: jalon send طرف --roadmap معرّف"))
  }

  package var noArchiveLibrary: Diagnostic {
    Diagnostic(
      phrase(
        en: "Packets need the library libzip.", fr: "Les envois demandent la bibliothèque libzip.", ar: "تحتاج الحزم إلى المكتبة libzip."),
      remedy: phrase(
        en: "Install it with the package manager of this system.", fr: "Installez-la avec le gestionnaire de paquets de ce système.",
        ar: "ثبّتها بمدير الحزم في هذا النظام."))
  }

  /// Tells why the files of an archive do not form a packet.
  package func packetFault(_ file: String, _ fault: PacketFault) -> Diagnostic {
    switch fault {
    case .format(let name, let fault): trouble(.broken("\(file): \(name)", fault))
    case .newer(let version):
      Diagnostic(
        phrase(
          en: "\(file) was made by a newer Jalon (packet format \(version)).",
          fr: "\(file) a été fait par un Jalon plus récent (format d’envoi \(version)).",
          ar: "صنع \(file) إصدارٌ أحدث من Jalon (صيغة الحزمة \(version))."),
        remedy: phrase(en: "Update Jalon here.", fr: "Mettez Jalon à jour ici.", ar: "حدّث Jalon هنا."))
    case .tooManyWords: packetTooLarge(file)
    }
  }

  package var noOwnParty: Diagnostic {
    Diagnostic(
      phrase(
        en: "Nobody has said whose copy this is.", fr: "Personne n’a dit à qui appartient cette copie.", ar: "لم يحدد أحد لمن هذه النسخة."),
      remedy: phrase(en: "Say it with: jalon me party:NE", fr: "Dites-le : jalon me party:NE", ar: "حدده: jalon me party:NE"))
  }

  package func packetForOther(_ file: String, _ to: String, own: String) -> Diagnostic {
    Diagnostic(
      phrase(
        en: "\(file) is for \(to); this is the copy of \(own).", fr: "\(file) est destiné à : \(to) ; cette copie est celle de : \(own).",
        ar: "\(file) موجّه إلى \(to)؛ وهذه نسخة \(own)."),
      remedy: phrase(
        en: "Give it to them; whose copy this is: jalon me", fr: "Transmettez-le ; à qui est cette copie : jalon me",
        ar: "سلّمه إليهم؛ ولمن هذه النسخة: jalon me"))
  }

  package func packetOfOwn(_ file: String, _ own: String) -> Diagnostic {
    Diagnostic(
      phrase(en: "\(file) was sent by \(own) itself.", fr: "\(file) : envoi de \(own) même.", ar: "\(file) أرسله \(own) نفسه."),
      remedy: phrase(
        en: "Copies of one party take over each other's work with: jalon merge DIR",
        fr: "Les copies d’une même partie se reprennent avec : jalon merge DOSSIER",
        ar: "نسخ الطرف الواحد تأخذ بعضها من بعض: jalon merge مجلد"))
  }

  package func packetOfOtherExchange(_ file: String, _ from: String) -> Diagnostic {
    Diagnostic(
      phrase(
        en: "\(file) belongs to another exchange with \(from).", fr: "\(file) relève d’un autre échange avec : \(from).",
        ar: "\(file) من تبادل آخر مع \(from)."),
      remedy: phrase(
        en: "Receive it in its own folder: --workspace DIR, or --into DIR for a new one.",
        fr: "Recevez-le dans son propre dossier : --workspace DOSSIER, ou --into DOSSIER pour un nouveau.",
        ar: "استقبله في مجلده: --workspace مجلد، أو --into مجلد لمجلد جديد."))
  }

  package func unknownSender(_ file: String, _ from: String) -> Diagnostic {
    Diagnostic(
      phrase(
        en: "\(file) says that it comes from \(from), which is no party here.",
        fr: "\(file) dit venir de \(from), qui n’est pas une partie ici.",
        ar: "يذكر \(file) أنه من \(from)، وهو ليس طرفًا هنا."),
      remedy: phrase(
        en: "If it should be one: jalon party add \(from)", fr: "S’il doit l’être : jalon party add \(from)",
        ar: "إن وجب أن يكون طرفًا: jalon party add \(from)"))
  }

  package func forgedPacket(_ file: String, _ from: String) -> Diagnostic {
    Diagnostic(
      phrase(
        en: "\(file) answers a packet that was never sent to \(from), or contradicts itself.",
        fr: "\(file) répond à un envoi jamais adressé à \(from), ou se contredit.",
        ar: "يرد \(file) على حزمة لم تُرسل قط إلى \(from)، أو يناقض نفسه."),
      remedy: phrase(
        en: "Ask \(from) in another way whether it is theirs.", fr: "Demandez autrement à \(from) si c’est le leur.",
        ar: "اسأل \(from) بطريق آخر إن كان لهم."))
  }

  package func packetNumberTwice(_ from: String, _ number: Int) -> Diagnostic {
    Diagnostic(
      phrase(
        en: "Two different packets \(figures(number)) came from one copy of \(from).",
        fr: "Deux envois \(figures(number)) différents viennent d’une même copie de : \(from).",
        ar: "وصلت حزمتان مختلفتان برقم \(figures(number)) من نسخة واحدة لدى \(from)."),
      remedy: phrase(
        en: "Ask them to send again; the next number settles it.", fr: "Demandez un nouvel envoi ; le numéro suivant règle la question.",
        ar: "اطلب إرسالًا جديدًا؛ فالرقم التالي يحسم الأمر."))
  }

  package func nothingToSend(_ party: String) -> Diagnostic {
    Diagnostic(
      phrase(
        en: "\(party) may see no step of these roadmaps.", fr: "\(party) : aucune étape visible dans ces feuilles de route.",
        ar: "\(party): لا خطوة مرئية في خرائط الطريق هذه."),
      remedy: phrase(
        en: "Name it as a party of a roadmap: jalon roadmap set ID parties:NE,LY",
        fr: "Nommez-la partie d’une feuille de route : jalon roadmap set ID parties:NE,LY",
        ar: "اجعله طرفًا في خارطة طريق: jalon roadmap set معرّف parties:NE,LY"))
  }

  package func sentToOwn(_ party: String) -> Diagnostic {
    Diagnostic(
      phrase(en: "\(party) is the party of this copy.", fr: "\(party) est la partie de cette copie.", ar: "\(party) هو طرف هذه النسخة."),
      remedy: phrase(
        en: "Give another party; copies of one party: jalon merge DIR",
        fr: "Donnez une autre partie ; copies d’une même partie : jalon merge DOSSIER",
        ar: "أدخل طرفًا آخر؛ ونسخ الطرف الواحد: jalon merge مجلد"))
  }
}
