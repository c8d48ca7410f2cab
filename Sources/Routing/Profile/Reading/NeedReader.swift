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

    /// What the words call for, by the probabilities in the order of `ProfileColumns.needKinds`.
    ///
    /// The weights put one half where few enough are told wrongly: talk of a picture may be just talk.
    static func needs(byProbability probabilities: [Double]) -> Set<Need> {
        Set(zip(ProfileColumns.needKinds, probabilities).filter { $0.1 > 0.5 }.map(\.0))
    }

    /// The number of the lexicon's concept that asks for a picture to be made.
    static let pictureConcept = 0
    /// From how many tokens of prompt a model must be good with long contexts.
    static let longPrompt = 24_000
}
