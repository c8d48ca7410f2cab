public import Routing

/// The three sliders and the limits, and what is being typed into them.
public struct PreferencesPane: Sendable {
    /// Where the sliders stand.
    public internal(set) var priorities = Priorities.balanced
    /// What no pick may overstep.
    public internal(set) var limits = Limits()
    /// How picks are made.
    public internal(set) var policy = Policy()
    /// The slider that has the keys.
    public internal(set) var chosen = Slider.accuracy
    private var typed: Int?

    init() {}

    /// The sliders, top first.
    public enum Slider: String, Sendable, CaseIterable {
        case speed, accuracy, cost

        var path: WritableKeyPath<Priorities, Double> {
            switch self {
            case .speed: \.speed
            case .accuracy: \.accuracy
            case .cost: \.cost
            }
        }
    }

    mutating func begin(_ start: Start) {
        if let kept = start.priorities { priorities = kept }
        limits = start.limits
        policy = start.policy
    }

    mutating func choose(_ step: Intent.Step) {
        typed = nil
        let all = Slider.allCases
        let place = all.firstIndex(of: chosen) ?? 0
        switch step {
        case .previous: chosen = all[max(0, place - 1)]
        case .next: chosen = all[min(all.count - 1, place + 1)]
        case .first: chosen = all[0]
        case .last: chosen = all[all.count - 1]
        }
    }

    mutating func nudge(by amount: Int) {
        typed = nil
        set(chosen, to: priorities[keyPath: chosen.path] + Double(amount))
    }

    /// Adds a digit to the value being typed; one that would pass 100 begins a new value.
    mutating func type(_ digit: Int) {
        let longer = (typed ?? 0) * 10 + digit
        let value = longer <= 100 ? longer : digit
        typed = value
        set(chosen, to: Double(value))
    }

    mutating func reset() {
        typed = nil
        priorities = .balanced
    }

    mutating func apply(preset number: Int) {
        typed = nil
        guard Preset.all.indices.contains(number - 1) else { return }
        priorities = Preset.all[number - 1].priorities
    }

    /// Chooses a slider and moves it, as a pointer does.
    mutating func select(_ slider: Slider, value: Double) {
        typed = nil
        chosen = slider
        set(slider, to: value)
    }

    /// Moves a slider; its value is kept within 0…100.
    private mutating func set(_ slider: Slider, to value: Double) {
        priorities[keyPath: slider.path] = min(100, max(0, value))
    }

    /// The name of the preset the sliders stand at; `Custom` when at none.
    public var presetName: String {
        Preset.all.first { $0.priorities == priorities }?.name ?? "Custom"
    }
}
