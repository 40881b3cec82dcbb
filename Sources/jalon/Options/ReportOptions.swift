import ArgumentParser

/// How commands that answer with one report print it.
struct ReportOptions: ParsableArguments {
  @OptionGroup var format: FormatOption
  @OptionGroup var width: WidthOption
}
