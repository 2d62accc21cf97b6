// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"
#include "core/workflow/caseworkflow.h"
#include "core/workflow/importworkflow.h"
#include "core/workflow/json.h"
#include "core/workflow/ledgerworkflow.h"
#include "core/workflow/letterworkflow.h"
#include "core/workflow/outboxworkflow.h"
#include "core/workflow/paymentworkflow.h"
#include "core/workflow/workspaceworkflow.h"

#include <QJsonDocument>
#include <QTemporaryDir>
#include <QtTest>

/// The value of a Result, or a failed test that shows the error's sentence.
#define TAKE(name, expression) \
    auto name##Result = (expression); \
    QVERIFY2(name##Result.ok(), name##Result.ok() ? "" : qPrintable(name##Result.error().message)); \
    auto name = std::move(*name##Result)

/// The expression succeeds, or the test fails and shows the error's sentence.
#define MUST(expression) \
    do { \
        const auto must = (expression); \
        QVERIFY2(must.ok(), must.ok() ? "" : qPrintable(must.error().message)); \
    } while (false)

/// The expression is refused with this kind; `refusal` then holds the error.
#define REFUSED(expression, wanted) \
    do { \
        const auto refused = (expression); \
        QVERIFY2(!refused.ok(), "not refused"); \
        QCOMPARE(refused.error().kindText(), (Error{wanted, {}}).kindText()); \
        QVERIFY(!refused.error().message.isEmpty()); \
        refusal = refused.error(); \
    } while (false)

/// One invoice of a list for the rehearsal firm.
struct ListRow
{
    QString customer;
    QString number;
    QDate issued;
    QDate due;      ///< Invalid: the list has none.
    Money amount;
    Money open;
    QString kid = {};
    QString address = QStringLiteral("Storgata 1");
};

/// A workspace with a rehearsal firm in a folder of its own, and the verbs on it.
class Workshop
{
public:
    explicit Workshop(QDate today, bool rehearsal = true)
    {
        auto loaded = loadLaw();
        law = loaded ? *loaded : nullptr;
        Creditor firm;
        firm.name = QStringLiteral("Fjordlys Elektro AS");
        firm.orgnr = QStringLiteral("991825827");
        firm.account = QStringLiteral("12345678903");
        firm.address = {{QStringLiteral("Kaigata 12")}, QStringLiteral("6003"), QStringLiteral("ÅLESUND"), {}};
        firm.whatFor = QStringLiteral("Elektroarbeid");
        firm.rehearsal = rehearsal;
        m_made = workflow::WorkspaceWorkflow::init(folder.path(), firm).ok();
        m_made = m_made && open(rehearsal ? today : QDate()).ok();
    }

    bool isReady() const { return m_made && law && session; }

    Result<void> open(QDate today)
    {
        session.reset();
        SessionPlace place;
        place.workspace = folder.path();
        place.today = today;
        place.scratch = true;
        auto opened = Session::open(place, law);
        if (!opened)
            return opened.error();
        session = std::move(*opened);
        return {};
    }
    Result<void> moveTo(QDate day) { return session->setToday(day); }
    QString databaseFile() const { return folder.filePath(QStringLiteral("creditors/1/kravbok.sqlite")); }

    static QByteArray list(const std::vector<ListRow> &rows)
    {
        QString out = QStringLiteral("Kundenr;Kundenavn;Adresse;Postnr;Poststed;Fakturanr;Fakturadato;Forfallsdato;Beløp;Restbeløp;KID;Tekst\n");
        const auto day = [](QDate date) { return date.toString(QStringLiteral("dd.MM.yyyy")); };
        const auto kroner = [](Money amount) { return QString::number(amount.ore() / 100) + u',' + QString::number(qAbs(amount.ore()) % 100).rightJustified(2, u'0'); };
        for (const ListRow &row : rows) {
            const bool hasAddress = !row.address.isEmpty();
            out += QStringList{row.customer, QStringLiteral("Kunde %1").arg(row.customer), row.address, hasAddress ? QStringLiteral("0155") : QString(),
                               hasAddress ? QStringLiteral("OSLO") : QString(), row.number, day(row.issued), day(row.due), kroner(row.amount),
                               kroner(row.open), row.kid, QStringLiteral("Arbeid etter avtale")}.join(u';') + u'\n';
        }
        return out.toUtf8();
    }
    Result<workflow::ImportOutcome> import(const QByteArray &bytes, const QString &name = QStringLiteral("apne-poster.csv"))
    {
        import::ImportOptions options;
        options.ownOrgnr = session->creditor().orgnr;
        const import::ImportBatch batch = import::readBytes(bytes, name, options);
        return workflow::ImportWorkflow(*session).commit(batch);
    }
    Result<workflow::ImportOutcome> import(const std::vector<ListRow> &rows) { return import(list(rows)); }

    /// What kind of debtor a customer is; a list does not say.
    Result<void> setKind(const QString &customer, DebtorKind kind)
    {
        workflow::LedgerWorkflow ledger(*session);
        auto all = ledger.debtors();
        if (!all)
            return all.error();
        for (Debtor &one : *all) {
            if (one.number != customer)
                continue;
            one.kind = kind;
            return ledger.saveDebtor(one);
        }
        return Error{ErrorKind::NotFound, customer};
    }

    Result<ClaimId> claim(const QString &number)
    {
        auto found = cases().claimsByNumber({number});
        if (!found)
            return found.error();
        return found->front();
    }
    Result<CaseId> start(const QStringList &numbers, const workflow::StartOptions &options = {})
    {
        auto claims = cases().claimsByNumber(numbers);
        if (!claims)
            return claims.error();
        auto started = cases().start(*claims, options);
        if (!started)
            return started.error();
        return started->front().id;
    }

    /// Makes the letter, prints the outbox and confirms the posting, all on the session's day.
    Result<Letter> sendAndPost(CaseId id, Step step)
    {
        auto letter = letters().send(id, step);
        if (!letter)
            return letter;
        if (auto printed = outbox().print(); !printed)
            return printed.error();
        if (auto posted = outbox().posted({letter->id}); !posted)
            return posted.error();
        return letter;
    }

    Result<Payment> pay(CaseId id, Money amount, QDate date)
    {
        workflow::PaymentDraft draft;
        draft.date = date;
        draft.amount = amount;
        draft.target.caseId = id;
        return payments().add(draft);
    }

    Result<Money> total(CaseId id)
    {
        auto view = cases().view(id, session->today());
        if (!view)
            return view.error();
        return view->statement.total;
    }
    /// The case as `case show --json` says it.
    Result<QByteArray> statement(CaseId id, QDate on)
    {
        auto view = cases().view(id, on);
        if (!view)
            return view.error();
        // What is owed, not what has been written: a letter taken back stays in the list of letters.
        QJsonObject statement = workflow::json::caseStatement(*view, *law, QStringLiteral("nb"), false);
        statement.remove(QStringLiteral("letters"));
        return QJsonDocument(statement).toJson();
    }
    Result<void> verify()
    {
        auto summary = workflow::WorkspaceWorkflow::verify(*session);
        return summary ? Result<void>() : Result<void>(summary.error());
    }

    workflow::CaseWorkflow cases() { return workflow::CaseWorkflow(*session); }
    workflow::LetterWorkflow letters() { return workflow::LetterWorkflow(*session); }
    workflow::OutboxWorkflow outbox() { return workflow::OutboxWorkflow(*session); }
    workflow::PaymentWorkflow payments() { return workflow::PaymentWorkflow(*session); }
    workflow::LedgerWorkflow ledger() { return workflow::LedgerWorkflow(*session); }

    QTemporaryDir folder;
    std::shared_ptr<const LawTable> law;
    std::unique_ptr<Session> session;

private:
    bool m_made = false;
};
