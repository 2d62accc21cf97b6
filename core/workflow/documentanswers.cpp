// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/documentanswers.h"

#include "core/calendar/dateformat.h"
#include "core/store/settingsstore.h"
#include "core/store/transaction.h"
#include "core/workflow/casechange.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace workflow {

namespace {

/// The sentences of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(DocumentWorkflow)
};

QString firmKey(const QString &key)
{
    return u"document.%1"_s.arg(key);
}

QString caseKey(CaseId id)
{
    return u"document.case.%1"_s.arg(id.value);
}

Result<QJsonObject> ofCase(store::SettingsStore &settings, CaseId id)
{
    auto stored = settings.value(caseKey(id));
    if (!stored)
        return stored.error();
    return *stored ? QJsonDocument::fromJson((*stored)->toUtf8()).object() : QJsonObject();
}

Result<const DocumentQuestion *> question(const QString &key, const QString &answer)
{
    const auto &all = documentQuestions();
    const auto found = std::find_if(all.begin(), all.end(), [&key](const DocumentQuestion &one) {
        return key == QLatin1StringView(one.key);
    });
    if (found == all.end()) {
        QStringList known;
        for (const DocumentQuestion &one : all)
            known.append(QLatin1StringView(one.key));
        return Error{ErrorKind::Usage,
                     Words::tr("No document asks for \"%1\". What can be answered: %2.")
                         .arg(key, known.join(u", "_s))};
    }
    if (found->isDate && !answer.isEmpty()) {
        if (auto day = parse::isoDate(answer); !day)
            return day.error();
    }
    return &*found;
}

} // namespace

const std::vector<DocumentQuestion> &documentQuestions()
{
    static const std::vector<DocumentQuestion> all{
        {"signatory", QT_TRANSLATE_NOOP("DocumentWorkflow", "who signs, in print"), true},
        {"role", QT_TRANSLATE_NOOP("DocumentWorkflow", "in which role"), true},
        {"place", QT_TRANSLATE_NOOP("DocumentWorkflow", "where it is signed"), true},
        {"notice_copies",
         QT_TRANSLATE_NOOP("DocumentWorkflow", "signed copies of a konkursvarsel (2)"), true},
        {"representative",
         QT_TRANSLATE_NOOP("DocumentWorkflow", "prosessfullmektig: name, number, address"), true},
        {"street",
         QT_TRANSLATE_NOOP("DocumentWorkflow",
                           "street address for service, lines parted by commas")},
        {"recipients",
         QT_TRANSLATE_NOOP("DocumentWorkflow",
                           "others who can be served: \"role: name, address; role: …\"")},
        {"hint", QT_TRANSLATE_NOOP("DocumentWorkflow", "what helps the process server")},
        {"owner", QT_TRANSLATE_NOOP("DocumentWorkflow", "owner of a sole trader's firm")},
        {"born", QT_TRANSLATE_NOOP("DocumentWorkflow", "birth date of a person"), false, true},
        {"what", QT_TRANSLATE_NOOP("DocumentWorkflow", "what the claim concerns")},
        {"story", QT_TRANSLATE_NOOP("DocumentWorkflow", "what happened, in a few sentences")},
        {"objection", QT_TRANSLATE_NOOP("DocumentWorkflow", "what the debtor objects")},
        {"object", QT_TRANSLATE_NOOP("DocumentWorkflow", "something particular that can be attached")},
        {"prayer", QT_TRANSLATE_NOOP("DocumentWorkflow", "påstand in words of your own")},
        {"conciliation",
         QT_TRANSLATE_NOOP("DocumentWorkflow", "yes or no: the forliksråd if the debtor objects")},
        {"default_judgment",
         QT_TRANSLATE_NOOP("DocumentWorkflow", "yes or no: ask for judgment by default")},
        {"municipality",
         QT_TRANSLATE_NOOP(
             "DocumentWorkflow",
             "number of the municipality where the debtor lives or has its head office")},
        {"board", QT_TRANSLATE_NOOP("DocumentWorkflow", "name of the forliksråd")},
        {"ground",
         QT_TRANSLATE_NOOP("DocumentWorkflow",
                           "63 or 62: which paragraph the bankruptcy petition rests on")},
        {"circumstances", QT_TRANSLATE_NOOP("DocumentWorkflow", "more on the insolvency")},
        {"fruitless",
         QT_TRANSLATE_NOOP("DocumentWorkflow", "day of the attachment that found nothing"),
         false, true},
        {"security_paid",
         QT_TRANSLATE_NOOP("DocumentWorkflow", "day the security was paid to the court"), false,
         true},
        {"security_proof", QT_TRANSLATE_NOOP("DocumentWorkflow", "what proves it")},
        {"opened", QT_TRANSLATE_NOOP("DocumentWorkflow", "day the debtor's bankruptcy was opened"),
         false, true},
        {"estate", QT_TRANSLATE_NOOP("DocumentWorkflow", "the trustee's reference of the estate")},
        {"trustee", QT_TRANSLATE_NOOP("DocumentWorkflow", "name of the trustee (bostyrer)")},
        {"trustee_address",
         QT_TRANSLATE_NOOP("DocumentWorkflow", "address of the trustee, lines parted by commas")},
    };
    return all;
}

Result<DocumentAnswers> documentAnswers(Session &session, CaseId id)
{
    store::SettingsStore settings(session.db());
    DocumentAnswers out;
    for (const DocumentQuestion &one : documentQuestions()) {
        if (!one.ofFirm)
            continue;
        auto stored = settings.value(firmKey(QLatin1StringView(one.key)));
        if (!stored)
            return stored.error();
        if (*stored)
            out.insert(QLatin1StringView(one.key), **stored);
    }
    auto stored = ofCase(settings, id);
    if (!stored)
        return stored.error();
    for (auto it = stored->begin(); it != stored->end(); ++it)
        out.insert(it.key(), it.value().toString());
    return out;
}

Result<void> checkAnswers(const DocumentAnswers &answers)
{
    for (auto it = answers.begin(); it != answers.end(); ++it) {
        if (auto fine = question(it.key(), it.value().trimmed()); !fine)
            return fine.error();
    }
    return {};
}

Result<void> answerDocument(Session &session, const Case &file, const DocumentAnswers &answers)
{
    if (answers.isEmpty())
        return {};
    store::Transaction tx(session.db());
    if (!tx.begun())
        return tx.begun().error();
    store::SettingsStore settings(session.db());
    auto ours = ofCase(settings, file.id);
    if (!ours)
        return ours.error();
    const QJsonObject before = *ours;
    QStringList keys = answers.keys();
    keys.sort();
    QJsonArray changed;
    for (const QString &key : keys) {
        const QString answer = answers[key].trimmed();
        auto asked = question(key, answer);
        if (!asked)
            return asked.error();
        if ((*asked)->ofFirm) {
            auto known = settings.value(firmKey(key));
            if (!known)
                return known.error();
            if (known->value_or(QString()) == answer)
                continue;
            auto kept = answer.isEmpty() ? settings.remove(firmKey(key))
                                         : settings.set(firmKey(key), answer);
            if (!kept)
                return kept;
        } else if ((*ours)[key].toString() == answer) {
            continue;
        } else if (answer.isEmpty()) {
            ours->remove(key);
        } else {
            ours->insert(key, answer);
        }
        changed.append(key);
    }
    if (changed.isEmpty())
        return {};
    if (*ours != before) {
        if (auto kept = settings.set(
                caseKey(file.id),
                QString::fromUtf8(QJsonDocument(*ours).toJson(QJsonDocument::Compact)));
            !kept)
            return kept;
    }
    if (auto noted = record(session, file, u"document.answered"_s, {{u"keys"_s, changed}}); !noted)
        return noted;
    if (auto done = tx.commit(); !done)
        return done;
    Changes changes;
    changes.cases = true;
    session.announce(changes);
    return {};
}

} // namespace workflow
