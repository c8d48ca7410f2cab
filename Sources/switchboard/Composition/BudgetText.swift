import Dialogue
import Interface
import Settings
import Storage

/// What may be spent, what was, and how to change it, for people.
struct BudgetText {
    private let budget: Budget
    private let today: Money
    private let month: Money

    init(_ budget: Budget, store: Store, now: Double) throws {
        self.budget = budget
        today = try store.spentToday(at: now)
        month = try store.spentThisMonth(at: now)
    }

    var text: String {
        var table = TextTable(.words(""), .figures("SPENT"), .figures("CAP"), .figures("LEFT"))
        table.add("a message", "", cap(budget.message), "")
        table.add("today", Figures.dollars(today), cap(budget.day), left(budget.day, spent: today))
        table.add("this month", Figures.dollars(month), cap(budget.month), left(budget.month, spent: month))
        return table.text + """


            /budget day 5 caps the day at five dollars, /budget day none lifts that cap; month and message go alike. \
            Caps named under [budget] in config.toml come back at every start.
            """
    }

    private func cap(_ money: Money?) -> String { money.map(Figures.dollars) ?? "none" }

    private func left(_ cap: Money?, spent: Money) -> String {
        cap.map { Figures.dollars(max(.zero, $0 - spent)) } ?? ""
    }
}
