// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/houserules.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int longestSign = 25;

/// True for backticked text that can only be meant as a file or folder of ours.
bool looksLikeAPath(const QString &text)
{
    static const QRegularExpression ending(
        u"^[\\w./*-]+\\.(h|cpp|sql|json|md|ts|txt|csv|svg|ttf|otf|sh|cmake|xml)$"_s);
    static const QRegularExpression folder(
        u"^(core|ui|app|tests|resources|translations|installer|cmake)/[\\w./*-]+$"_s);
    return ending.match(text).hasMatch() || folder.match(text).hasMatch();
}

/// Everything the tests of some folders say, names of the files included, in lower case.
QString wordsOfTests(const SourceTree &tree, const QStringList &folders)
{
    QString out;
    for (const SourceFile &file : tree.sources(folders))
        out += file.path.toLower() + u'\n' + file.text.toLower() + u'\n';
    return out;
}

/// Files of a kind whose word no test mentions; a word is told once.
QStringList untested(const SourceTree &tree, const QString &folder, const QRegularExpression &which,
                     const QStringList &testFolders, const QString &sentence)
{
    const QString words = wordsOfTests(tree, testFolders);
    QStringList findings;
    QStringList told;
    for (const SourceFile &file : tree.sources({folder})) {
        const auto match = which.match(file.path);
        const QString word = match.captured(match.lastCapturedIndex()).toLower();
        if (!match.hasMatch() || words.contains(word) || told.contains(word))
            continue;
        told.append(word);
        findings.append(file.path + u' ' + sentence.arg(word, testFolders.join(u" or "_s)));
    }
    return findings;
}

/// Rows of the command table, {"case next", "case next ID [--on D]", …, whose verb no test says.
QStringList untestedVerbs(const SourceTree &tree)
{
    static const QRegularExpression row(u"\\{\\s*\"([a-z][a-z -]*)\"\\s*,\\s*\"\\1"_s);
    const QString words = wordsOfTests(tree, {u"tests/cli"_s});
    QStringList findings;
    for (const SourceFile &file : tree.sources({u"app/cli"_s})) {
        const QString text = file.uncommented();
        for (auto it = row.globalMatch(text); it.hasNext();) {
            const auto match = it.next();
            // In a test the words may stand in one text or side by side: u"case"_s, u"next"_s.
            const QString spread = match.captured(1).split(u' ').join(u"\\b[^\\n]{1,12}?\\b"_s);
            if (!words.contains(QRegularExpression(u"[\"' ]"_s + spread + u"\\b"_s)))
                findings.append(
                    u"%1 line %2: the verb \"%3\" has no test. Run it as a process in tests/cli."_s
                        .arg(file.path)
                        .arg(lineAt(text, match.capturedStart()))
                        .arg(match.captured(1)));
        }
    }
    return findings;
}

} // namespace

QStringList signs::everyRoomHasItsSign(const SourceTree &tree)
{
    static const QRegularExpression quoted(u"`([^`\\n]+)`"_s);
    QStringList rooms;
    for (const QString &top : {u"core"_s, u"ui"_s}) {
        for (const QString &folder : tree.foldersOf(top)) {
            if (!tree.sources({top + u'/' + folder}).isEmpty())
                rooms.append(top + u'/' + folder);
        }
    }
    if (!tree.sources({u"app"_s}).isEmpty())
        rooms.append(u"app"_s);

    QStringList findings;
    if (tree.foldersOf(u"app"_s).contains(u"cli"_s))
        rooms.append(u"app/cli"_s);
    for (const QString &room : rooms) {
        const QString path = room + u"/README.md"_s;
        const SourceFile *sign = tree.find(path);
        if (!sign) {
            findings.append(
                u"%1 has no sign. Write %2 in the manner of core/base/README.md: what lives here, what it may include, what to read first."_s
                    .arg(room, path));
            continue;
        }
        const qsizetype lines = sign->text.count(u'\n');
        if (lines > longestSign)
            findings.append(
                u"%1 has %2 lines, and %3 is the most: a sign is read in passing."_s.arg(path)
                    .arg(lines)
                    .arg(longestSign));
        for (const QString &part :
             {u"What lives here"_s, u"May include"_s, u"Read first"_s, u"Does not belong here"_s}) {
            if (!sign->text.contains(part, Qt::CaseInsensitive))
                findings.append(u"%1 does not say \"%2\"."_s.arg(path, part));
        }
        for (auto it = quoted.globalMatch(sign->text); it.hasNext();) {
            const QString name = it.next().captured(1);
            if (looksLikeAPath(name) && !tree.has(name) && !tree.has(room + u'/' + name))
                findings.append(
                    u"%1 names `%2`, which is gone. Name what replaced it, or drop the line."_s.arg(
                        path, name));
        }
    }
    findings.removeDuplicates();
    return findings;
}

QStringList signs::everyDoerHasItsTest(const SourceTree &tree)
{
    static const QRegularExpression importer(
        u"^core/import/(?:(saft|ehf|ocr|camt|csv|xlsx|gbat)\\w*|(\\w+)(?:importer|reader))\\.cpp$"_s);
    static const QRegularExpression page(u"^ui/\\w+/(\\w+page)\\.cpp$"_s);
    return untested(tree, u"core/import"_s, importer, {u"tests/import"_s, u"tests/unit/import"_s},
                    u"has no test: nothing in %2 mentions %1."_s)
        + untested(
               tree, u"ui"_s, page, {u"tests/ui"_s},
               u"has no test: nothing in %2 mentions %1. Open the page there, empty and filled."_s)
        + untestedVerbs(tree);
}
