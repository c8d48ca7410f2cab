import Foundation
import Routing

/// What a feature may tell about a prompt: its task and its needs.
struct FeatureLabels {
    private let task: Int
    private let needs: [Int]

    /// The labels of a prompt.
    init(_ prompt: LabelledPrompt) {
        task = prompt.task.index
        needs = ProfileColumns.needKinds.indices.filter {
            prompt.needs?.contains(ProfileColumns.needKinds[$0]) == true
        }
    }

    /// Counts them where tasks come first and needs after.
    func add(to counts: inout [UInt16]) {
        counts[task] += 1
        for need in needs { counts[ProfileColumns.tasks.count + need] += 1 }
    }

    /// The share of all prompts that have each label.
    static func prior(_ labels: [FeatureLabels]) -> [Double] {
        var counts = Array(repeating: 1.0, count: ProfileColumns.tasks.count + ProfileColumns.needKinds.count)
        for labels in labels {
            counts[labels.task] += 1
            for need in labels.needs { counts[ProfileColumns.tasks.count + need] += 1 }
        }
        let sum = counts[ProfileColumns.tasks].reduce(0, +)
        return counts.map { $0 / sum }
    }
}

/// How many prompts with each label have a feature.
struct FeatureTally {
    private let tasks: ArraySlice<UInt16>
    private let needs: ArraySlice<UInt16>
    /// How many prompts have it.
    let count: Int

    /// A tally of counts as `FeatureLabels` adds them up.
    init(_ counts: [UInt16]) {
        tasks = counts[ProfileColumns.tasks]
        needs = counts[ProfileColumns.tasks.upperBound...]
        count = tasks.reduce(0) { $0 + Int($1) }
    }

    /// How much knowing the feature tells about task and needs: the log-likelihood ratios of its counts.
    func worth(_ prior: [Double]) -> Double {
        let aboutTask = zip(tasks, prior).reduce(0) { $0 + ratio($1.0, $1.1) }
        return zip(needs, prior[ProfileColumns.tasks.upperBound...]).reduce(aboutTask) { sum, need in
            sum + ratio(need.0, need.1) + ratio(UInt16(count) - need.0, 1 - need.1)
        }
    }

    private func ratio(_ part: UInt16, _ share: Double) -> Double {
        part > 0 ? Double(part) * log(Double(part) / (Double(count) * share)) : 0
    }
}
