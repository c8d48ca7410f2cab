public import Dialogue
public import Routing

/// The three sliders and the limits, and what is being typed into them.
public struct PreferencesPane: Sendable {
    /// Where the sliders stand.
    public internal(set) var priorities = Priorities.balanced
    /// What no pick may overstep.
    public internal(set) var limits = Limits()
    /// How picks are made.
    public internal(set) var policy = Policy()
    /// What providers may do with what is sent.
    public internal(set) var dataPolicy = DataPolicy.providersTerms
    /// The least strict policy the configuration leaves.
    var leastDataPolicy = DataPolicy.providersTerms
    /// What the sliders can be put to by name, the user's own last.
    public internal(set) var presets = Preset.standard
    /// The patterns that are being written into the chosen row; nil while none are.
    public internal(set) var entry: String?
    /// The row that has the keys.
    public internal(set) var chosen = Knob.accuracy
    /// Whether the pointer holds the chosen slider.
    var isDragged = false
    private var initial = (limits: Limits(), policy: Policy())
    private var typed: Int?

    init() {}

    mutating func begin(_ start: Start) {
        if let kept = start.priorities { priorities = kept }
        limits = start.limits
        policy = start.policy
        presets = Preset.standard + start.presets
        initial = (limits, policy)
        leastDataPolicy = start.leastDataPolicy
        dataPolicy = max(start.dataPolicy, leastDataPolicy)
    }

    /// What keeps all of it on disk.
    var kept: [Effect] {
        [.savePriorities(priorities), .saveLimits(limits), .savePolicy(policy), .saveDataPolicy(dataPolicy)]
    }

    mutating func adopt(_ changes: Reconfiguration) {
        if let priorities = changes.priorities { self.priorities = priorities }
        if let limits = changes.limits { self.limits = limits }
        if let policy = changes.policy { self.policy = policy }
        if let presets = changes.presets { self.presets = Preset.standard + presets }
        initial = (changes.limits ?? initial.limits, changes.policy ?? initial.policy)
        leastDataPolicy = changes.leastDataPolicy ?? leastDataPolicy
        dataPolicy = max(dataPolicy, leastDataPolicy)
    }

    mutating func choose(_ step: Intent.Step) {
        typed = nil
        let all = Knob.allCases
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
        if let slider = chosen.slider { return set(chosen, to: priorities[keyPath: slider] + Double(amount)) }
        setLimit(
            of: chosen, to: chosen.stepped(from: limit(of: chosen), by: amount.signum() * (abs(amount) > 1 ? 3 : 1)))
    }

    /// Adds a digit to the value being typed; one that would pass 100 begins a new value. Limits are stepped, not typed.
    mutating func type(_ digit: Int) {
        guard chosen.slider != nil else { return }
        let longer = (typed ?? 0) * 10 + digit
        let value = longer <= 100 ? longer : digit
        typed = value
        set(chosen, to: Double(value))
    }

    /// Puts the sliders to the balance, or the chosen limit to what it was when the program began.
    mutating func reset() {
        typed = nil
        guard chosen.slider == nil else { return priorities = .balanced }
        if let patterns = chosen.patterns { return limits[keyPath: patterns] = initial.limits[keyPath: patterns] }
        var before = self
        (before.limits, before.policy, before.dataPolicy) = (initial.limits, initial.policy, leastDataPolicy)
        setLimit(of: chosen, to: before.limit(of: chosen))
    }

    mutating func apply(preset number: Int) {
        typed = nil
        guard presets.indices.contains(number - 1) else { return }
        priorities = presets[number - 1].priorities
    }

    /// Goes to the preset after the one the sliders stand at; from anywhere else to the first.
    mutating func applyNextPreset() {
        let place = presets.firstIndex { $0.priorities == priorities }
        apply(preset: ((place ?? -1) + 1) % presets.count + 1)
    }

    /// Chooses a row, as a pointer does; a slider is moved as well. Patterns that were being written into another row are
    /// given up.
    mutating func select(_ knob: Knob, value: Double) {
        typed = nil
        if knob != chosen { entry = nil }
        chosen = knob
        set(knob, to: value)
    }

    /// Moves a slider; its value is kept within 0…100.
    private mutating func set(_ knob: Knob, to value: Double) {
        guard let slider = knob.slider else { return }
        priorities[keyPath: slider] = min(100, max(0, value))
    }

    /// The name of the preset the sliders stand at; `Custom` when at none.
    public var presetName: String {
        presets.first { $0.priorities == priorities }?.name ?? "Custom"
    }
}
