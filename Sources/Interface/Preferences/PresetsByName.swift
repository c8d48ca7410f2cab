// Presets by name.
extension Chat {
    mutating func openPresets() -> [Effect] {
        pickList = PickList(title: "Sliders", items: presetItems)
        return []
    }

    var presetItems: [PickList.Item] {
        preferences.presets.enumerated().map { place, preset in
            PickList.Item(
                title: preset.name, detail: keys.key(for: .preset(place + 1)) ?? "preset", choice: .preset(preset.name))
        }
    }

    /// Puts the sliders to the preset of a name, case aside.
    mutating func use(presetNamed name: String) -> [Effect] {
        let names = preferences.presets.map(\.name)
        guard let place = names.firstIndex(where: { $0.lowercased() == name.lowercased() }) else {
            let near = NearName.of(name, among: names).map { " Did you mean \($0)?" } ?? ""
            return tell(Notice(.error, "There is no preset \(name).\(near)"))
        }
        return changeSliders { $0.apply(preset: place + 1) }
    }
}
