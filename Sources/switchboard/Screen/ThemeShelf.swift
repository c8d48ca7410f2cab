import Drawing

/// The themes there are, by name. Stands in until theme files are read.
struct ThemeShelf: Sendable {
    func theme(named name: String) throws -> Theme { .plain }
}
