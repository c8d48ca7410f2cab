import Dialogue
import Interface
import Providers
import Routing
import Settings
import Wire

/// The providers of a home whose models were asked for.
struct ProvidersReport {
    let rows: [Row]

    init(_ home: Home) {
        let (fleet, troubles) = (home.fleet, home.fleet.takeFleet().troubles)
        let candidates = Dictionary(grouping: fleet.candidates, by: \.model.provider)
        var rows = home.configuration.providers.map { settings in
            Row(
                name: settings.name,
                dialect: settings.dialect.rawValue,
                base_url: settings.baseURL,
                key: settings.key.place(in: home.environment),
                reachable: fleet.provider(named: settings.name) != nil,
                models: Set(candidates[settings.name, default: []].map(\.model.id)).count,
                problem: troubles.first { $0.hasPrefix(settings.name) }
            )
        }
        let named = Set(rows.map(\.name))
        for (name, found) in candidates.sorted(by: { $0.key < $1.key }) where !named.contains(name) {
            let address = fleet.provider(named: name)?.endpoint.baseURL ?? ""
            rows.append(
                Row(
                    name: name, dialect: ProviderSettings.Dialect.openAICompatible.rawValue, base_url: address,
                    key: "none needed", reachable: true, models: Set(found.map(\.model.id)).count, problem: nil
                )
            )
        }
        self.rows = rows
    }

    /// One provider; a key is told of, never told.
    struct Row: Encodable {
        let name: String
        let dialect: String
        let base_url: String
        let key: String
        let reachable: Bool
        let models: Int
        let problem: String?
    }

    /// For people.
    var text: String {
        var table = TextTable(
            .words(""), .words("PROVIDER"), .words("DIALECT"), .figures("MODELS"), .words("KEY"), .words("ADDRESS"))
        for row in rows {
            table.add(row.reachable ? "✓" : "✗", row.name, row.dialect, String(row.models), row.key, row.base_url)
        }
        return ([table.text] + rows.compactMap(\.problem) + hint).joined(separator: "\n")
    }

    private var hint: [String] {
        guard rows.allSatisfy({ $0.name == "demo" }) else { return [] }
        return ["Only simulated models: set OPENROUTER_API_KEY, or add a provider with `switchboard config edit`."]
    }
}

extension KeySource {
    /// Where the key comes from, without fetching it: a command of the user's may ask for a password.
    func place(in environment: [String: String]) -> String {
        switch self {
        case .none: return "none needed"
        case .environment(let names):
            let set = names.first { !(environment[$0] ?? "").isEmpty }
            return set.map { "$" + $0 } ?? "missing: set $" + names.joined(separator: " or $")
        case .command: return "a command"
        case .file(let path): return path
        case .literal: return "the configuration"
        }
    }
}
