import Settings

/// Looks at keys and the network: asks every provider for its models.
struct ProvidersCheckup {
    private let environment: [String: String]

    init(environment: [String: String]) {
        self.environment = environment
    }

    var checks: [Check] {
        get async {
            // A configuration that is wrong is named by another check.
            let report = try? await Home.using(environment: environment) { home in
                await home.findModels(.everybody)
                return ProvidersReport(home)
            }
            guard let rows = report?.rows else { return [] }
            guard rows.contains(where: { $0.name != "demo" }) else { return [Self.onlyDemo] }
            return rows.map(Self.check)
        }
    }

    private static let onlyDemo = Check.remark(
        "providers", "none; simulated models answer",
        fix: "`switchboard keys set openrouter`, or add one with `switchboard config edit`."
    )

    private static func check(_ row: ProvidersReport.Row) -> Check {
        let name = "provider " + row.name
        guard row.reachable else {
            let fix =
                row.key.hasPrefix("missing")
                ? "Key \(row.key), or type it in with `switchboard keys set \(row.name)`."
                : "Check its key (from \(row.key)), its address \(row.base_url) and the network."
            return .wrong(name, row.problem ?? "does not answer", fix: fix)
        }
        return .fine(name, "\(row.models) models, key: \(row.key)")
    }
}
