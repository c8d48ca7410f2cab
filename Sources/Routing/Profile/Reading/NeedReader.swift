import Dialogue

/// Tells what a model must be able to do for a prompt: by what is attached, by what is asked, by how long it is.
enum NeedReader {
    /// What attachments call for.
    static func needs(of attachments: [Attachment]) -> Set<Need> {
        var needs: Set<Need> = []
        for attachment in attachments {
            if attachment.type.hasPrefix("image/") {
                needs.insert(.vision)
            } else if attachment.type.hasPrefix("audio/") {
                needs.insert(.audio)
            } else if !attachment.type.hasPrefix("text/") {
                needs.insert(.file)
            }
        }
        return needs
    }

    /// What the words call for.
    static func needs(of words: [Word]) -> Set<Need> {
        var needs: Set<Need> = []
        let own = Set(words.lazy.filter { $0.voice == .own }.map(\.hash))
        if !own.isDisjoint(with: json) { needs.insert(.json) }
        if !own.isDisjoint(with: recent) { needs.insert(.recentKnowledge) }
        if !own.isDisjoint(with: making), !own.isDisjoint(with: images) { needs.insert(.imageOutput) }
        return needs
    }

    private static func set(_ words: String) -> Set<UInt64> {
        Set(words.split(separator: " ").map { ScalarHash.of(word: $0) })
    }

    private static let json = set("json jsonl xml yaml csv")
    private static let recent = set(
        "today latest currently news weather yesterday tonight aktuell heute hoy hoje сегодня")
    private static let making = set(
        "draw generate paint render create make zeichne male dessine dibuja desenha нарисуй narysuj çiz")
    private static let images = set(
        "image picture drawing photo illustration logo icon painting bild image imagen imagem immagine картинку obraz resim"
    )
}
