import ArgumentParser
import Library
import RoadmapEngine
import Wording

struct DiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: String(
      en: "Tell what differs between two copies, days or git commits, and which dates moved.",
      fr: "Dire ce qui diffère entre deux copies, deux jours ou deux commits git, et quelles dates ont bougé.",
      ar: "بيان الفرق بين نسختين أو يومين أو إيداعين في git، وأي التواريخ تغيّر."),
    discussion: String(
      en: """
        A and B are each a folder with a workspace (a path with a slash), a day (the plan as it was when the day began) or a commit, branch or
        tag of git. Without B, A is compared with the present plan; without both, the last commit is. Exit code 1 only if a value of B waits
        for a decision.
        """,
      fr: """
        A et B sont chacun un dossier avec un espace de travail (un chemin avec une barre oblique), un jour (le plan tel qu’il était au début \
        du jour) ou un commit, une branche ou une étiquette de git. Sans B, A est comparé au plan actuel ; sans les deux, c’est le dernier \
        commit. Code de sortie 1 seulement si une valeur de B reste à trancher.
        """,
      ar: """
        كل من A وB مجلد فيه مساحة عمل (مسار فيه شرطة مائلة) أو يوم (الخطة كما كانت عند بدئه) أو إيداع أو فرع أو وسم في git. ومن دون B \
        يُقارن A بالخطة الحالية؛ ومن دونهما يُقارن آخر إيداع. ورمز الخروج 1 فقط إذا كانت قيمة في B بانتظار الحسم.
        """,
      examples: "jalon diff", "jalon diff 2026-11-01", "jalon diff main@{1} main", "jalon diff ../plans-agadez/ . --format json"))

  @Argument(help: .formerVersion) var former: String?
  @Argument(help: .laterVersion) var later: String?
  @OptionGroup var format: FormatOption
  @OptionGroup var options: WorkspaceOptions

  func run() throws {
    try running { () throws(Failure) in
      let open = try options.open()
      let before =
        if let former { try PlanVersion(former, in: open) } else {
          try PlanVersion("HEAD", of: try open.repository(), open.wording)
        }
      let after = if let later { try PlanVersion(later, in: open) } else { try PlanVersion(open) }
      let difference = PlanDifference(before, after, today: open.today)
      switch format.format {
      case .json: try Output.write(difference.json)
      case .text: try Output.write(lines: open.lines(of: difference))
      }
      let contested = after.workspace.contested.count
      if contested > 0 { throw Failure(1, open.wording.undecided(contested)) }
    }
  }
}

extension ArgumentHelp {
  fileprivate static var formerVersion: ArgumentHelp {
    ArgumentHelp(
      .version, en: "The former one; by default the last commit.", fr: "La version antérieure ; par défaut le dernier commit.",
      ar: "النسخة السابقة؛ وآخر إيداع افتراضًا.")
  }
  fileprivate static var laterVersion: ArgumentHelp {
    ArgumentHelp(
      .version, en: "The later one; by default the present plan.", fr: "La version ultérieure ; par défaut le plan actuel.",
      ar: "النسخة اللاحقة؛ والخطة الحالية افتراضًا.")
  }
}
