import Dialogue
import Drawing
import Markup

// The links of a message, to be copied or opened.
extension Chat {
    /// Lists the links of the selected message, else of the last answer.
    mutating func openLinks() -> [Effect] {
        let text = conversation.messageAtHand?.text ?? ""
        let links = Markdown.links(in: text, references: References(of: text).definitions)
        guard !links.isEmpty else { return tell(.noLinks) }
        pickList = PickList(title: "Links", items: links.map(PickList.Item.init))
        return []
    }

    /// Opens the chosen link outside. What a model says is only followed where a browser or a mail program would.
    mutating func openLink() -> [Effect] {
        guard case .link(let destination) = pickList?.chosen?.choice else { return [] }
        guard ["https://", "http://", "mailto:"].contains(where: destination.lowercased().hasPrefix) else {
            return tell(Notice(.warning, "Only links of the web and of mail are opened; Enter copies this one."))
        }
        pickList = nil
        return [.open(link: destination)]
    }
}

extension PickList.Item {
    /// The words of a link, and behind them where it leads.
    fileprivate init(_ link: Hyperlink) {
        let words = link.words.trimmingBlanks()
        let isSaid = words.isEmpty || link.destination.hasSuffix(words)
        let title = isSaid ? link.destination : words + " · " + link.destination
        self.init(title: displayable(title), detail: "", choice: .link(link.destination))
    }
}

extension Notice {
    static let noLinks = Notice(.information, "There is no link in this message.")
}
