import Drawing

/// The text in a column of so many cells, the last of them blank: filled up, or cut.
func column(_ text: String, _ width: Int) -> String {
    let shown = truncated(text, to: max(0, width - 1))
    return shown + Pieces.blanks(width - TextWidth.of(shown))
}
