// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/houserules.h"

#include <QRegularExpression>

#include <functional>

using namespace Qt::StringLiterals;

namespace {

constexpr int longestFile = 450;
constexpr int longestTest = 650; // Tables of law grow by rows, not by ideas.

/// A sentence for each place where the pattern occurs in the code (not in comments or quoted text).
QStringList eachMatch(const QList<SourceFile> &files, const QRegularExpression &pattern,
                      const QString &sentence,
                      const std::function<bool(const SourceFile &)> &exempt = {})
{
    QStringList findings;
    for (const SourceFile &file : files) {
        if (exempt && exempt(file))
            continue;
        const QString code = file.code();
        for (auto it = pattern.globalMatch(code); it.hasNext();) {
            const auto match = it.next();
            const qsizetype place = match.capturedStart(match.lastCapturedIndex());
            findings.append(
                u"%1 line %2 says %3: %4"_s.arg(file.path)
                    .arg(lineAt(code, place))
                    .arg(match.captured(match.lastCapturedIndex()).simplified(), sentence));
        }
    }
    return findings;
}

} // namespace

QStringList coderules::noBinaryFractionsNearMoney(const SourceTree &tree)
{
    static const QRegularExpression pattern(
        u"\\b(double|float|qreal|toDouble|toFloat|qRound|qRound64)\\b"_s);
    return eachMatch(
        tree.sources({u"core/money"_s, u"core/law"_s, u"core/engine"_s}), pattern,
        u"amounts are whole øre and rates basis points; a binary fraction loses øre. Use mulDiv or share from core/money/rounding.h."_s);
}

QStringList coderules::oneClock(const SourceTree &tree)
{
    static const QRegularExpression pattern(
        u"\\b((?:currentDate|currentTime|currentDateTime|currentDateTimeUtc|currentSecsSinceEpoch|currentMSecsSinceEpoch|"
        "system_clock|gettimeofday|clock_gettime)\\b|time\\s*\\(\\s*(?:nullptr|NULL|0)\\s*\\))"_s);
    return eachMatch(
        tree.sources({u"core"_s, u"ui"_s, u"app"_s}), pattern,
        u"only core/base/clock.cpp asks what time it is. Take the day as an argument, or the Clock of the session."_s,
        [](const SourceFile &file) { return file.path == u"core/base/clock.cpp"; });
}

QStringList coderules::dialogsGoThroughPrompts(const SourceTree &tree)
{
    static const QRegularExpression pattern(
        u"\\b(QMessageBox|QErrorMessage|QInputDialog|QFileDialog)\\b"_s);
    return eachMatch(
        tree.sources({u"core"_s, u"ui"_s, u"app"_s}), pattern,
        u"questions and file choices go through ui/shell/prompts.h, so that tests can answer them."_s,
        [](const SourceFile &file) { return file.path.startsWith(u"ui/shell/prompts"_s); });
}

QStringList coderules::noNestedEventLoops(const SourceTree &tree)
{
    static const QRegularExpression pattern(
        u"((?:\\.|->)\\s*exec\\s*\\(\\s*\\)|\\bQEventLoop\\b|\\bprocessEvents\\b)"_s);
    return eachMatch(
        tree.sources({u"ui"_s}), pattern,
        u"a nested event loop lets the user do a second thing inside the first. Open the dialog with open() and go on in its signal, or ask through ui/shell/prompts.h."_s,
        [](const SourceFile &file) { return file.path.startsWith(u"ui/shell/prompts"_s); });
}

QStringList coderules::connectsHaveAContext(const SourceTree &tree)
{
    // connect(sender, &Type::signal, [ … : the lambda outlives whoever it captured.
    static const QRegularExpression bare(
        u"\\b(connect\\s*\\(\\s*[^;,]+,\\s*(?:qOverload\\s*<[^;>]*>\\s*\\(|QOverload\\s*<[^;>]*>\\s*::\\s*of\\s*\\()?\\s*&[\\w:]+\\s*\\)?\\s*,\\s*\\[)"_s);
    static const QRegularExpression old(u"\\b(SIGNAL\\s*\\(|SLOT\\s*\\(|sender\\s*\\(\\s*\\))"_s);
    const auto files = tree.sources({u"core"_s, u"ui"_s, u"app"_s});
    return eachMatch(
               files, bare,
               u"a lambda without a context object runs after its owner has died. Put the owner as third argument."_s)
        + eachMatch(
               files, old,
               u"connects are made with function pointers and a context; nobody asks who sent a signal."_s);
}

QStringList coderules::engineSpeaksNoLanguage(const SourceTree &tree)
{
    static const QRegularExpression pattern(
        u"\\b(tr|translate|QT_TR_NOOP|QT_TRANSLATE_NOOP)\\s*\\("_s);
    QStringList findings;
    for (const SourceFile &file :
         tree.sources({u"core/model"_s, u"core/engine"_s, u"core/autopilot"_s})) {
        const QString code = file.code();
        for (auto it = pattern.globalMatch(code); it.hasNext();) {
            const qsizetype place = it.next().capturedStart(1);
            const qsizetype start =
                qMax(code.lastIndexOf(u';', place), code.lastIndexOf(u'}', place)) + 1;
            // An Error carries a finished sentence wherever it is made.
            if (!QStringView(code).mid(start, place - start).contains(u"Error"))
                findings.append(
                    u"%1 line %2 makes a sentence: the engine answers with a Reason, whose words are rows in "
                    "resources/law/rules.json. Only the message of an Error is translated here."_s
                        .arg(file.path)
                        .arg(lineAt(code, place)));
        }
    }
    return findings;
}

QStringList coderules::lawStandsInTheData(const SourceTree &tree)
{
    // A paragraph sign, the number of an act or regulation, the name of one, a chapter of one.
    static const QRegularExpression pattern(
        u"(§|\\b(?:LOV|FOR)-\\d{4}-\\d|\\b[a-zæøå]+(?:loven|lova|forskriften|forskrifta)\\b|\\b(?:chapter|kapittel) \\d)"_s,
        QRegularExpression::CaseInsensitiveOption);
    // Those that read references: they know what one looks like, and state none.
    static const QStringList readers{
        u"core/law/actaddresses.cpp"_s,      // Finds where the text of a reference stands.
        u"core/documents/legalwording.cpp"_s, // Keeps a paragraph sign and its number on one line.
    };
    // Names of fields in a format of others.
    static const QStringList foreign{u"prioritetDekningsloven"_s};
    QStringList findings;
    for (const SourceFile &file : tree.sources({u"core"_s, u"ui"_s, u"app"_s})) {
        if (readers.contains(file.path))
            continue;
        const QString text = file.uncommented();
        for (auto it = pattern.globalMatch(text); it.hasNext();) {
            const auto match = it.next();
            if (!foreign.contains(match.captured()))
                findings.append(
                    u"%1 line %2 says %3: law is data with dates. Make it a row of resources/law/rules.json (or a "
                    "file beside it) and say it through RuleBook::law and RuleBook::sentence."_s
                        .arg(file.path)
                        .arg(lineAt(text, match.capturedStart()))
                        .arg(match.captured()));
        }
    }
    return findings;
}

QStringList coderules::filesBeginProperly(const SourceTree &tree)
{
    static const QString licence = u"// SPDX-License-Identifier: GPL-3.0-or-later"_s;
    QStringList findings;
    for (const SourceFile &file : tree.files()) {
        if (!file.isSource())
            continue;
        if (file.text.section(u'\n', 0, 0) != licence)
            findings.append(u"%1 must begin with the line \"%2\"."_s.arg(file.path, licence));
        if (file.path.endsWith(u".h"_s) && !file.text.contains(u"\n#pragma once\n"_s))
            findings.append(
                u"%1 has no #pragma once; a header included twice would not compile."_s.arg(
                    file.path));
    }
    return findings;
}

QStringList coderules::filesStayShort(const SourceTree &tree)
{
    QStringList findings;
    for (const SourceFile &file : tree.files()) {
        const qsizetype lines = file.text.count(u'\n');
        const int most = file.path.startsWith(u"tests/") ? longestTest : longestFile;
        if (file.isSource() && lines > most)
            findings.append(
                u"%1 has %2 lines, and %3 is the most. A second idea has moved in: give it a file of its own."_s
                    .arg(file.path)
                    .arg(lines)
                    .arg(most));
    }
    return findings;
}

QStringList coderules::noPathsOfOneMachine(const SourceTree &tree)
{
    static const QRegularExpression pattern(
        u"(?<![\\w./~-])/(?:work|farm|tmp/bash_jobs)/[\\w.-]+"_s);
    QStringList findings;
    for (const SourceFile &file : tree.files()) {
        for (auto it = pattern.globalMatch(file.text); it.hasNext();) {
            const auto match = it.next();
            findings.append(
                u"%1 line %2 names %3: that folder exists on one machine only. Say it relative to the source tree, or by an environment variable."_s
                    .arg(file.path)
                    .arg(lineAt(file.text, match.capturedStart()))
                    .arg(match.captured()));
        }
    }
    return findings;
}
