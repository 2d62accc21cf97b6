// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/wait.h"
#include "core/secrets/keyring.h"
#include "core/workflow/identityworkflow.h"
#include "core/workflow/ledgerworkflow.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonObject>

#include <cstdio>

#ifdef Q_OS_UNIX
#include <termios.h>
#include <unistd.h>
#endif

namespace cli {

using workflow::IdentityWorkflow;

namespace {

/// The sentences of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(cli)
};

/// One line of standard input, at most a hundred bytes. At a terminal it is asked for and not echoed.
QString secretLine(const QString &prompt)
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly | QIODevice::Unbuffered))
        return {};
#ifdef Q_OS_UNIX
    termios before{};
    const bool terminal = isatty(fileno(stdin)) == 1 && tcgetattr(fileno(stdin), &before) == 0;
    if (terminal) {
        termios silent = before;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        tcsetattr(fileno(stdin), TCSAFLUSH, &silent);
        std::fprintf(stderr, "%s ", qPrintable(prompt));
    }
#else
    std::fprintf(stderr, "%s ", qPrintable(prompt));
#endif
    const QByteArray line = input.readLine(100);
#ifdef Q_OS_UNIX
    if (terminal) {
        tcsetattr(fileno(stdin), TCSAFLUSH, &before);
        std::fputc('\n', stderr);
    }
#endif
    return QString::fromUtf8(line).trimmed();
}

/// The customer named by number.
Result<Debtor> named(Invocation &run, Session &session, const char *usage)
{
    auto word = run.arguments.word(0, usage);
    if (!word)
        return word.error();
    auto all = workflow::LedgerWorkflow(session).debtors();
    if (!all)
        return all.error();
    for (const Debtor &one : *all) {
        if (one.number == *word)
            return one;
    }
    return Error{ErrorKind::NotFound,
                 Words::tr("There is no customer with the number \"%1\".").arg(*word)};
}

Output answer(const Debtor &debtor, bool stored, const QString &warning, const QString &text)
{
    return {QJsonObject{{QStringLiteral("debtor"), debtor.number},
                        {QStringLiteral("stored"), stored},
                        {QStringLiteral("warning"), warning.isEmpty() ? QJsonValue() : warning}},
            text};
}

Result<Output> setIdentity(Invocation &run)
{
    auto session = run.session();
    if (!session)
        return session.error();
    auto debtor = named(run, **session, "secret set-identity DEBTOR");
    if (!debtor)
        return debtor.error();
    const QString number =
        secretLine(Words::tr("National identity number of %1:").arg(debtor->name));
    auto key = waitFor<secrets::Key>([&](QObject *context, secrets::KeyDone done) {
        IdentityWorkflow::fetchKey(**session, secrets::MissingKey::Make, context, std::move(done));
    });
    if (!key)
        return key.error();
    auto warning = IdentityWorkflow(**session).set(debtor->id, number, *key);
    if (!warning)
        return warning.error();
    const QString kept = Words::tr("The number of %1 is stored encrypted.").arg(debtor->name);
    return answer(*debtor, true, *warning, warning->isEmpty() ? kept : kept + u'\n' + *warning);
}

Result<Output> forget(Invocation &run)
{
    auto session = run.session();
    if (!session)
        return session.error();
    auto debtor = named(run, **session, "secret forget DEBTOR");
    if (!debtor)
        return debtor.error();
    auto removed = IdentityWorkflow(**session).forget(debtor->id);
    if (!removed)
        return removed.error();
    return answer(*debtor, false, {},
                  *removed ? Words::tr("The number of %1 is forgotten.").arg(debtor->name)
                           : Words::tr("No number of %1 was stored.").arg(debtor->name));
}

/// Says whether a number is stored and whether the key opens it; never the number.
Result<Output> check(Invocation &run)
{
    auto session = run.session();
    if (!session)
        return session.error();
    auto debtor = named(run, **session, "secret check DEBTOR");
    if (!debtor)
        return debtor.error();
    auto stored = IdentityWorkflow(**session).has(debtor->id);
    if (!stored)
        return stored.error();
    if (!*stored)
        return answer(*debtor, false, {},
                      Words::tr("No number of %1 was stored.").arg(debtor->name));
    auto key = waitFor<secrets::Key>([&](QObject *context, secrets::KeyDone done) {
        IdentityWorkflow::fetchKey(**session, secrets::MissingKey::Refuse, context,
                                   std::move(done));
    });
    if (!key)
        return key.error();
    auto opened = IdentityWorkflow(**session).number(debtor->id, *key);
    if (!opened)
        return opened.error();
    return answer(*debtor, true, {},
                  Words::tr("The number of %1 is stored, and the key of this machine opens it.")
                      .arg(debtor->name));
}

} // namespace

std::vector<Command> identityCommands()
{
    return {
        {"secret set-identity",
         "secret set-identity DEBTOR",
         QT_TRANSLATE_NOOP(
             "cli",
             "store a customer's national identity number encrypted; it is read from standard input"),
         true,
         {},
         setIdentity},
        {"secret forget",
         "secret forget DEBTOR",
         QT_TRANSLATE_NOOP("cli", "forget a customer's national identity number"),
         true,
         {},
         forget},
        {"secret check",
         "secret check DEBTOR",
         QT_TRANSLATE_NOOP("cli",
                           "whether a number is stored and can be opened here; never shows it"),
         false,
         {},
         check},
    };
}

} // namespace cli
