import Foundation
import Routing

/// How well judgements meet the labels of the prompts they are about.
struct ProfileMeasures {
    private let prompts: [LabelledPrompt]
    private let judgements: [Judgement]

    /// Measures over prompts and their judgements, in the same order.
    init(_ prompts: [LabelledPrompt], _ judgements: [Judgement]) {
        self.prompts = prompts
        self.judgements = judgements
    }

    /// The share of prompts whose likeliest task is the right one.
    var micro: Double { Self.mean(hits.map { $0 ? 1 : 0 }) }

    /// The mean over tasks of the share of their prompts that are told.
    var macro: Double { Self.mean(Self.shares(hits, by: prompts.map(\.task.rawValue)).map(\.share)) }

    /// The same as `micro` for each language.
    var byLanguage: [Share] { Self.shares(hits, by: prompts.map(\.language)) }

    /// The same as `micro` for each table.
    var bySource: [Share] { Self.shares(hits, by: prompts.map(\.source)) }

    /// The same as `micro` for each task.
    var byTask: [Share] { Self.shares(hits, by: prompts.map(\.task.rawValue)) }

    /// The share of prompts with earlier turns whose task is told; nil where there are none.
    var followUps: Double? {
        let told = zip(prompts, hits).filter { !$0.0.context.history.isEmpty }.map { $0.1 ? 1.0 : 0 }
        return told.isEmpty ? nil : Self.mean(told)
    }

    /// How far the probability of the likeliest task is from how often it is right, over ten classes of probability.
    var calibrationError: Double {
        let bins = Dictionary(grouping: judgements.indices) { place in
            min(9, Int((judgements[place].tasks.max() ?? 0) * 10))
        }
        return bins.values.reduce(0) { sum, bin in
            let right = Self.mean(bin.map { hits[$0] ? 1 : 0 })
            let sure = Self.mean(bin.map { judgements[$0].tasks.max() ?? 0 })
            return sum + abs(right - sure) * Double(bin.count) / Double(judgements.count)
        }
    }

    /// The mean logarithm of the probability of the right task, negated.
    var logLoss: Double {
        Self.mean(zip(prompts, judgements).map { -log(max(1e-9, $1.tasks[$0.task.index])) })
    }

    /// The share of prompts whose likeliest subject is the right one.
    var domains: Double {
        Self.mean(
            zip(prompts, judgements).compactMap { prompt, judgement in
                prompt.domain.map { domain in
                    judgement.domains.indices.allSatisfy { judgement.domains[$0] <= judgement.domains[domain] } ? 1 : 0
                }
            })
    }

    /// The errors of the difficulty, 0…1.
    var difficultyErrors: [Double] {
        zip(prompts, judgements).compactMap { prompt, judgement in
            prompt.difficulty.map { judgement.difficulty - Double($0) }
        }
    }

    /// The errors of the logarithm of the answer's length.
    var lengthErrors: [Double] {
        zip(prompts, judgements).compactMap { prompt, judgement in
            prompt.logLength.map { judgement.logLength - Double($0) }
        }
    }

    /// For each need: how many prompts have it, the share of them that is told, and the share of the told that have it.
    ///
    /// - Parameter least: the probability from which on a need counts as told.
    func needs(from least: Double) -> [(need: Need, count: Int, recall: Double, precision: Double)] {
        ProfileColumns.needKinds.enumerated().map { place, need in
            let told = judgements.map { $0.needs[place] >= least }
            let real = prompts.map { $0.needs?.contains(need) == true }
            let both = Double(zip(told, real).count { $0 && $1 })
            let (tolds, reals) = (told.count { $0 }, real.count { $0 })
            return (need, reals, both / Double(max(1, reals)), both / Double(max(1, tolds)))
        }
    }

    /// A share of right judgements among the prompts of one kind.
    struct Share {
        var name: String
        var count: Int
        var share: Double

        /// Half of its 95 % interval, by the normal approximation with two hits and two misses added (Agresti & Coull).
        var uncertainty: Double {
            let all = Double(count) + 4
            let middle = (share * Double(count) + 2) / all
            return 1.96 * (middle * (1 - middle) / all).squareRoot()
        }
    }

    private var hits: [Bool] {
        zip(prompts, judgements).map { prompt, judgement in
            let best = judgement.tasks.indices.max { judgement.tasks[$0] < judgement.tasks[$1] }
            return best == prompt.task.index
        }
    }

    private static func shares(_ hits: [Bool], by names: [String]) -> [Share] {
        Dictionary(grouping: zip(names, hits)) { $0.0 }
            .map { Share(name: $0.key, count: $0.value.count, share: mean($0.value.map { $0.1 ? 1 : 0 })) }
            .sorted { ($0.count, $1.name) > ($1.count, $0.name) }
    }

    static func mean(_ figures: [Double]) -> Double {
        figures.isEmpty ? 0 : figures.reduce(0, +) / Double(figures.count)
    }
}
