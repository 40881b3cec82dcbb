import Planner

extension Setting {
  var key: String {
    switch self {
    case .language: "language"
    case .keyboard: "keyboard"
    case .theme: "theme"
    case .digits: "digits"
    case .signs: "signs"
    case .name: "name"
    case .table: "table"
    }
  }

  var text: String {
    switch self {
    case .language(let language): language.rawValue
    case .keyboard(let keyboard): keyboard.rawValue
    case .theme(let id): id
    case .digits(let digits): digits.rawValue
    case .signs(let signs): signs.rawValue
    case .name(let name): name
    case .table(let table): table.text
    }
  }
}
