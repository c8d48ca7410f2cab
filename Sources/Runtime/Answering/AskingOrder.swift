import Dialogue
import Routing

/// The order in which candidates are asked: the winner, then the rest of the ranking that may be picked.
///
/// Where other providers offer the winner's model on about the same terms, the one with the least to do goes first, unless
/// the winner has the conversation in its prompt cache.
struct AskingOrder {
    private var rest: ArraySlice<Candidate>

    /// The order for a ruling.
    ///
    /// - Parameter load: how many requests a candidate's provider has under way, then how many it had.
    init(_ ruling: Answerer.Ruling, load: (Candidate) -> Answerer.Load) {
        let byID = Dictionary(ruling.query.candidates.map { ($0.id, $0) }) { first, _ in first }
        let eligible = ruling.decision.ranking.filter { $0.excluded == nil }
        guard let winner = eligible.first(where: { $0.candidate == ruling.decision.winner }) else {
            rest = []
            return
        }
        let peers = Self.peers(of: winner, among: eligible, byID, ruling.decision)
        let first = peers.min { load($0) < load($1) }?.id ?? winner.candidate
        let order = [first] + [winner.candidate].filter { $0 != first } + eligible.map(\.candidate)
        var seen: Set<String> = []
        rest = order.filter { seen.insert($0).inserted }.compactMap { byID[$0] }[...]
    }

    /// Scores closer than this are about the same terms.
    private static let nearness = 0.02

    /// The winner and those that offer the same model at the same effort about as well, the winner first.
    private static func peers(
        of winner: Ranked, among eligible: [Ranked], _ byID: [String: Candidate], _ decision: Decision
    ) -> [Candidate] {
        guard let first = byID[winner.candidate] else { return [] }
        guard decision.incumbent?.candidate != winner.candidate else { return [first] }
        let near = eligible.filter { $0.score >= winner.score - nearness && $0.candidate != winner.candidate }
        return [first]
            + near.compactMap { byID[$0.candidate] }.filter {
                $0.model.provider != first.model.provider && $0.isSameModel(as: first)
            }
    }

    /// The next to ask, if there is one.
    var next: Candidate? { rest.first }

    /// Takes the next one out.
    mutating func takeNext() -> Candidate? { rest.popFirst() }

    /// Leaves out who cannot answer either after a failure: all of a provider whose key, account or address is at fault.
    mutating func heed(_ failure: Failure, of candidate: Candidate) {
        guard failure.concernsWholeProvider else { return }
        rest = rest.filter { $0.model.provider != candidate.model.provider }[...]
    }
}
