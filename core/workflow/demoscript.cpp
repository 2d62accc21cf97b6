// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/identifiers.h"
#include "core/workflow/demodata.h"

#include <algorithm>
#include <array>

namespace workflow::demo {

namespace {

using enum Step;

constexpr CasePlan plans[]{
    // Two years of cases that have ended.
    {1001, 765, PaymentReminder, PaymentReminder, Fate::Pays, 4'250, 1, 5},
    {1002, 748, Reminder, Reminder, Fate::Pays, 18'400},
    {1003, 733, Reminder, CollectionNotice, Fate::Pays, 7'950},
    {1004, 705, Reminder, PaymentDemand, Fate::PaysInParts, 32'600},
    {1005, 668, PaymentReminder, Reminder, Fate::PaysShort, 2'890, 1, 5},
    {1006, 610, Reminder, CollectionNotice, Fate::Pays, 15'750},
    {1007, 596, Reminder, Reminder, Fate::PaysTooMuch, 9'300},
    {1008, 575, Reminder, PaymentDemand, Fate::WrittenOff, 6'480},
    {1009, 560, Reminder, Reminder, Fate::Pays, 41'200},
    {1011, 540, Reminder, CollectionNotice, Fate::Withdrawn, 3'150},
    {1012, 520, Reminder, FinalNotice, Fate::Agency, 58'900},
    {1013, 505, Reminder, Reminder, Fate::LetterBack, 5'600},
    {1014, 484, PaymentReminder, CollectionNotice, Fate::Pays, 11'300, 1, 5},
    {1015, 470, Reminder, PaymentDemand, Fate::Insolvent, 27'450},
    {1016, 450, Reminder, Reminder, Fate::LetterPulled, 2'100},
    {1017, 431, CollectionNotice, PaymentDemand, Fate::Settled, 19'800},
    {1018, 410, Reminder, Reminder, Fate::Pays, 6'750, 1, 24},
    {1019, 390, Reminder, CollectionNotice, Fate::PaysInParts, 22'300, 2},
    {1020, 365, PaymentReminder, Reminder, Fate::Pays, 3'990, 1, 5},
    {1021, 345, Reminder, PaymentDemand, Fate::Pays, 14'600},
    {1022, 320, Reminder, CollectionNotice, Fate::DisputeOver, 8'800},
    {1023, 300, Reminder, Reminder, Fate::Pays, 12'950},
    {1024, 280, Reminder, FinalNotice, Fate::Pays, 36'700},
    {1025, 262, Reminder, CollectionNotice, Fate::Pays, 480},
    {1026, 240, Reminder, Reminder, Fate::Reopened, 29'300},
    {1028, 215, CollectionNotice, CollectionNotice, Fate::Pays, 16'250},
    {1029, 190, Reminder, Reminder, Fate::PaysUndone, 7'400},
    {1030, 170, PaymentReminder, CollectionNotice, Fate::Pays, 5'150, 1, 5},
    {1031, 150, Reminder, PaymentDemand, Fate::PaysInParts, 24'800},
    {1032, 120, Reminder, CollectionNotice, Fate::PauseOver, 9'650},
    // Where the open cases stand on the last day.
    {1033, 160, Reminder, FinalNotice, Fate::Stays, 64'500},
    {1034, 145, Reminder, FinalNotice, Fate::Stays, 12'480},
    {1035, 135, Reminder, FinalNotice, Fate::PaysPart, 17'300},
    {1036, 128, Reminder, FinalNotice, Fate::Stays, 43'900, 3},
    {1037, 110, Reminder, PaymentDemand, Fate::Stays, 8'640},
    {1038, 96, Reminder, PaymentDemand, Fate::PaysInBooks, 31'500},
    {1039, 90, Reminder, PaymentDemand, Fate::PaysPart, 15'200},
    {1040, 66, Reminder, PaymentDemand, Fate::Stays, 21'750},
    {1041, 60, CollectionNotice, PaymentDemand, Fate::Stays, 78'200, 2},
    {1042, 52, CollectionNotice, PaymentDemand, Fate::Stays, 4'475},
    {1010, 75, Reminder, CollectionNotice, Fate::Stays, 52'600, 2},
    {1043, 58, Reminder, CollectionNotice, Fate::Stays, 13'850},
    {1044, 54, Reminder, CollectionNotice, Fate::Stays, 2'360},
    {1045, 40, Reminder, CollectionNotice, Fate::Stays, 9'900},
    {1046, 33, CollectionNotice, CollectionNotice, Fate::Stays, 7'125},
    {1047, 12, CollectionNotice, CollectionNotice, Fate::Stays, 35'400},
    {1048, 36, Reminder, Reminder, Fate::Stays, 1'990},
    {1049, 31, Reminder, Reminder, Fate::PaysLetter, 88'700},
    {1050, 24, Reminder, Reminder, Fate::Stays, 6'320},
    {1051, 11, Reminder, Reminder, Fate::Stays, 28'450},
    {1054, 10, Reminder, Reminder, Fate::Stays, 118'600, 2},
    {1055, 17, PaymentReminder, PaymentReminder, Fate::Stays, 3'275, 1, 5},
    {1056, 10, PaymentReminder, PaymentReminder, Fate::Stays, 19'950, 1, 5},
    {1001, 9, PaymentReminder, PaymentReminder, Fate::Stays, 2'640, 1, 4},
    {1057, 84, Reminder, CollectionNotice, Fate::Paused, 10'700},
    {1059, 47, Reminder, Reminder, Fate::Paused, 5'480},
    {1060, 63, Reminder, CollectionNotice, Fate::Disputed, 23'900},
    {1053, 50, Reminder, Reminder, Fate::Disputed, 7'780},
    {1002, 70, Reminder, CollectionNotice, Fate::DisputedOne, 12'200, 3},
    {1004, 48, Reminder, Reminder, Fate::Waiting, 16'900},
    {1007, 49, Reminder, Reminder, Fate::Waiting, 4'380},
    {1012, 73, Reminder, CollectionNotice, Fate::Waiting, 47'100},
    {1019, 50, Reminder, Reminder, Fate::Approved, 9'260, 2},
    {1024, 74, Reminder, CollectionNotice, Fate::Approved, 20'350},
    {1031, 47, Reminder, Reminder, Fate::Held, 11'640},
    {1021, 2, Reminder, Reminder, Fate::Stays, 8'150},
    {1005, 1, PaymentReminder, PaymentReminder, Fate::Stays, 3'720, 1, 6},
    // Old work that was forgotten: three years after the due date it lapses.
    {1027, 62, CollectionNotice, PaymentDemand, Fate::Stays, 26'300, 1, 990},
};

constexpr std::array texts{
    "Montering av elbillader", "Service på sikringsskap", "Varmekabler på bad", "El-kontroll med rapport",
    "Feilsøking av jordfeil", "Belysning, levering og montering", "Installasjon av varmepumpe",
    "Arbeid og materiell etter ordre", "Serviceavtale, kvartal", "Nødlys, årlig kontroll",
    "Oppgradering av tavle", "Utelys og stikkontakter",
};

/// The same sequence on every machine.
class Dice
{
public:
    int upTo(int limit)
    {
        m_state = m_state * 6364136223846793005u + 1442695040888963407u;
        return static_cast<int>((m_state >> 33) % static_cast<quint64>(limit));
    }

private:
    quint64 m_state = 20'260'117;
};

void addOfCases(std::vector<BookEntry> &out, const std::vector<CasePlan> &all)
{
    for (size_t i = 0; i < all.size(); ++i) {
        const CasePlan &plan = all[i];
        for (int number = 0; number < plan.invoices; ++number) {
            BookEntry entry;
            entry.debtor = plan.debtor;
            entry.terms = plan.invoices > 1 || plan.kroner > 20'000 ? 30 : 14;
            entry.issuedBefore = plan.startBefore + plan.overdue + entry.terms + 11 * number;
            entry.amount = Money::fromKroner(plan.kroner / (1 + number)) + Money::fromOre(50 * number);
            entry.plan = static_cast<int>(i);
            out.push_back(std::move(entry));
        }
    }
}

/// What never becomes a case: paid in time, paid late, or still open on the last day.
void addOthers(std::vector<BookEntry> &out, Dice &dice)
{
    for (int i = 0; i < 47; ++i) {
        BookEntry entry;
        entry.debtor = 1001 + dice.upTo(60);
        entry.issuedBefore = 60 + 15 * i + dice.upTo(9);
        entry.paidBefore = entry.dueBefore() + dice.upTo(14) - 8;
        entry.amount = Money::fromKroner(900 + 50 * dice.upTo(400));
        out.push_back(std::move(entry));
    }
    for (const int due : {-24, -19, -13, -12, -8, -6, -3, 0, 1, 3, 6, 9, 15, 16, 20, 27, 44, 71}) {
        BookEntry entry;
        entry.debtor = 1001 + dice.upTo(56);
        entry.terms = due < -14 ? 30 : 14;
        entry.issuedBefore = due + entry.terms;
        entry.amount = Money::fromOre(119'000 + 12'550 * dice.upTo(60));
        out.push_back(std::move(entry));
    }
    // What cannot be collected, each for its own reason.
    for (const int issued : {38, 52, 61}) {
        BookEntry entry;
        entry.debtor = 1015 + issued % 7;
        entry.issuedBefore = issued;
        entry.hasDue = false;
        entry.amount = Money::fromKroner(75 * issued);
        out.push_back(std::move(entry));
    }
    out.push_back({.debtor = 1058, .issuedBefore = 49, .amount = 6'900_kr});
    out.push_back({.debtor = 1054, .issuedBefore = 46, .amount = 2'400_kr, .currency = QStringLiteral("EUR")});
    out.push_back({.debtor = 1036, .issuedBefore = 30, .amount = -(1'850_kr), .text = QStringLiteral("Kreditnota, retur av materiell")});
    out.push_back({.debtor = 1009, .issuedBefore = 25, .amount = -(640_kr), .text = QStringLiteral("Kreditnota, prisavvik")});
}

} // namespace

std::vector<CasePlan> casePlans()
{
    return {std::begin(plans), std::end(plans)};
}

std::vector<BookEntry> bookEntries(const std::vector<CasePlan> &all)
{
    Dice dice;
    std::vector<BookEntry> out;
    addOfCases(out, all);
    addOthers(out, dice);
    std::stable_sort(out.begin(), out.end(), [](const BookEntry &a, const BookEntry &b) { return a.issuedBefore > b.issuedBefore; });
    int number = 20'101;
    for (BookEntry &entry : out) {
        entry.number = QString::number(number++);
        const QString body = QString::number(entry.debtor) + entry.number;
        if (entry.amount.isPositive())
            entry.kid = body + identifiers::mod10Digit(body);
        if (entry.text.isEmpty())
            entry.text = QString::fromUtf8(texts[static_cast<size_t>(dice.upTo(static_cast<int>(texts.size())))]);
    }
    return out;
}

} // namespace workflow::demo
