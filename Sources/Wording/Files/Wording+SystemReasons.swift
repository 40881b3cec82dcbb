import Glibc

/// Why the system refuses something.
extension Wording {
  /// Returns the reason of a system call that failed, as the end of a sentence. In English, and for a rare reason, it is in the words of the
  /// system.
  /// - Parameter code: the value of `errno`.
  package func reason(_ code: Int32) -> String {
    let system = String(cString: strerror(code))
    return switch code {
    case ENOENT: phrase(en: system, fr: "il n’existe pas", ar: "غير موجود")
    case EACCES, EPERM: phrase(en: system, fr: "accès refusé", ar: "لا إذن بالوصول")
    case EROFS: phrase(en: system, fr: "le disque est en lecture seule", ar: "القرص للقراءة فقط")
    case ENOSPC, EDQUOT: phrase(en: system, fr: "il n’y a plus de place sur le disque", ar: "لم تبق مساحة على القرص")
    case EFBIG: phrase(en: system, fr: "le fichier serait trop grand", ar: "سيصبح الملف أكبر من المسموح")
    case EIO: phrase(en: system, fr: "le disque ne répond pas", ar: "القرص لا يستجيب")
    case ENOTDIR: phrase(en: system, fr: "une partie du chemin n’est pas un dossier", ar: "جزء من المسار ليس مجلدًا")
    case EISDIR: phrase(en: system, fr: "c’est un dossier", ar: "هذا مجلد")
    case EEXIST: phrase(en: system, fr: "il existe déjà", ar: "موجود مسبقًا")
    case ELOOP: phrase(en: system, fr: "les liens symboliques forment une boucle", ar: "الروابط الرمزية تعود إلى نفسها")
    case ENAMETOOLONG: phrase(en: system, fr: "le nom est trop long", ar: "الاسم أطول من المسموح")
    case EMFILE, ENFILE: phrase(en: system, fr: "trop de fichiers sont ouverts", ar: "عدد الملفات المفتوحة كبير")
    case ENOMEM: phrase(en: system, fr: "la mémoire est insuffisante", ar: "الذاكرة غير كافية")
    case EBUSY, ETXTBSY: phrase(en: system, fr: "un autre programme l’utilise", ar: "يستعمله برنامج آخر")
    case ESTALE, ENOTCONN, EHOSTDOWN, ENETUNREACH, ETIMEDOUT:
      phrase(en: system, fr: "le lecteur réseau ne répond pas", ar: "قرص الشبكة لا يستجيب")
    case EPIPE: phrase(en: system, fr: "la sortie a été fermée", ar: "أُغلق المخرج")
    default: system
    }
  }
}
