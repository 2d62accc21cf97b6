// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/houserules.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// Files to put into a small tree: path and text. A leading licence and pragma are added to C++.
using Files = QList<std::pair<QString, QString>>;

QString dressed(const QString &path, const QString &text)
{
    const QString licence = u"// SPDX-License-Identifier: GPL-3.0-or-later\n"_s;
    if (path.endsWith(u".h"_s))
        return licence + u"#pragma once\n"_s + text + u'\n';
    return path.endsWith(u".cpp"_s) ? licence + text + u'\n' : text + u'\n';
}

bool write(const QString &root, const QString &path, const QString &text)
{
    const QString full = root + u'/' + path;
    QFile file(full);
    return QDir().mkpath(full.section(u'/', 0, -2)) && file.open(QIODevice::WriteOnly)
        && file.write(text.toUtf8()) == text.toUtf8().size();
}

QString sign(const QString &extra = {})
{
    return u"# a room\n\nWhat lives here: a thing.\nMay include: nothing.\nRead first: `a.h`.\n"
           "Does not belong here: the rest.\n"_s + extra;
}

/// A tree that keeps every rule: the ground on which each single break is tried.
Files soundTree()
{
    return {
        {u"core/base/a.h"_s, u"#include <QString>\n"_s},
        {u"core/base/clock.cpp"_s, u"QDate today() { return QDate::currentDate(); }"_s},
        {u"core/law/actaddresses.cpp"_s, u"// inkassoloven § 9\nauto reference = u\"§ ?\\\\d\";"_s},
        {u"core/law/a.h"_s, u"/* konkursloven § 63 */ inline const char *field = \"prioritetDekningsloven\";"_s},
        {u"core/law/README.md"_s, sign()},
        {u"core/base/README.md"_s, sign()},
        {u"core/money/a.h"_s, u"#include \"core/base/a.h\"\nqint64 ore = 10'000; // not a double"_s},
        {u"core/money/README.md"_s, sign(u"See `core/base/a.h` and `a.h`, for `1/20` of it."_s)},
        {u"core/engine/a.h"_s, u"namespace engine {\nstruct Row {};\nvoid f();\n}"_s},
        {u"core/engine/a.cpp"_s, u"return Error{.kind = k,\n  .message = translate(\"engine\", \"The sentence; with a mark.\")};"_s},
        {u"core/workflow/words.cpp"_s, u"return said(QT_TRANSLATE_NOOP(\"x\", \"Say \"\n  \"\\\"so\\\"\"));"_s},
        {u"core/engine/README.md"_s, sign()},
        {u"core/store/a.cpp"_s, u"#include <QSqlQuery>\n#include \"core/money/a.h\"\n"_s},
        {u"core/store/a.h"_s, QString()},
        {u"core/store/README.md"_s, sign()},
        {u"core/import/a.h"_s, QString()},
        {u"core/import/csvimporter.cpp"_s, u"#include <expat.h>\n"_s},
        {u"core/import/README.md"_s, sign()},
        {u"core/workflow/a.h"_s, u"#include \"core/store/a.h\"\nnamespace workflow {\nstruct Row {};\nnamespace {\nstruct Row {};\n}\n}\n"_s},
        {u"core/workflow/README.md"_s, sign()},
        {u"ui/ledger/a.h"_s, u"#include \"core/import/importbatch.h\"\n#include \"core/workflow/a.h\"\n"_s},
        {u"ui/ledger/ledgerpage.cpp"_s,
         u"void f() { connect(a, &A::b, this, [] {}); connect(a, qOverload<int>(&A::b), this, &B::c); menu.exec(place); }"_s},
        {u"ui/ledger/README.md"_s, sign()},
        {u"ui/shell/prompts.cpp"_s, u"#include <QMessageBox>\nvoid ask() { QMessageBox box; box.exec(); }"_s},
        {u"ui/shell/a.h"_s, QString()},
        {u"ui/shell/README.md"_s, sign()},
        {u"app/a.h"_s, u"#include \"core/store/a.h\"\n#include \"ui/ledger/a.h\"\n"_s},
        {u"app/README.md"_s, sign()},
        {u"app/cli/a.h"_s, QString()},
        {u"app/cli/README.md"_s, sign()},
        {u"app/cli/cases.cpp"_s, u"const Row rows[]{{\"case next\", \"case next ID\", f}, {\"verify\", \"verify\", g}};\nint run() { return app.exec(); }"_s},
        {u"tests/cli/tst_cli.cpp"_s, u"run({u\"case\"_s, u\"next\"_s}); run(\"verify\");"_s},
        {u"tests/import/tst_csv.cpp"_s, u"// csv"_s},
        {u"tests/ui/tst_pages.cpp"_s, u"LedgerPage page; QDate::currentDate();"_s},
        {u"resources/sql/creditor/0001_start.sql"_s,
         u"CREATE TABLE debtor (id INTEGER PRIMARY KEY, name TEXT NOT NULL) STRICT;\n\n"
         "CREATE TABLE claim (\n  id INTEGER PRIMARY KEY, -- a REAL key\n  debtor_id INTEGER NOT NULL REFERENCES debtor(id),\n"
         "  sum_ore INTEGER NOT NULL CHECK (sum_ore >= 0)\n) STRICT;\n\nCREATE INDEX claim_debtor ON claim(debtor_id);\n"_s},
        {u"resources/sql/creditor/0002_part.sql"_s,
         u"CREATE TABLE part (claim_id INTEGER NOT NULL REFERENCES claim(id), place INTEGER NOT NULL,\n"
         "  PRIMARY KEY (claim_id, place)) STRICT, WITHOUT ROWID;\n"_s},
        {u"resources/sql/workspace/0001_start.sql"_s, u"CREATE TABLE user (id INTEGER PRIMARY KEY) STRICT;\n"_s},
        {u"translations/kravbok_nb.ts"_s,
         u"<TS><context><message><source>Paid %1 of %2</source><translation>Betalt %1 av %2</translation></message>"
         "<message numerus=\"yes\"><source>%n day(s) from %1</source><translation><numerusform>En dag fra %1</numerusform>"
         "<numerusform>%n dager fra %1</numerusform></translation></message>"
         "<message><source>The sentence; with a mark.</source><translation>Setningen; med tegn.</translation></message>"
         "<message><source>Say &quot;so&quot;</source><translation>Si «så»</translation></message>"
         "<message><source>Old</source><translation type=\"vanished\"></translation></message></context></TS>"_s},
        {u"translations/kravbok_en.ts"_s,
         u"<TS><context><message><source>Paid</source><translation type=\"unfinished\"></translation></message></context></TS>"_s},
    };
}

} // namespace

/// Breaks a small sound house in one place at a time and sees that the guard of that place speaks up.
class GuardsTest : public QObject
{
    Q_OBJECT

private slots:
    void aSoundHouseIsLeftInPeace();
    void everyBreakIsFound_data();
    void everyBreakIsFound();
    void everyRuleIsSeenToFail();
    void commentsAndQuotesAreNoCode_data();
    void commentsAndQuotesAreNoCode();

private:
    QStringList findings(const char *rule, const Files &changes);
};

QStringList GuardsTest::findings(const char *rule, const Files &changes)
{
    const QTemporaryDir dir;
    for (const auto &[path, text] : soundTree()) {
        if (!write(dir.path(), path, dressed(path, text)))
            return {u"The tree could not be written."_s};
    }
    for (const auto &[path, text] : changes) {
        // A leading '!' means exactly this text, without licence and pragma; a leading '-' takes the file away.
        if (path.startsWith(u'-'))
            QFile::remove(dir.filePath(path.mid(1)));
        else if (!write(dir.path(), path.startsWith(u'!') ? path.mid(1) : path,
                        path.startsWith(u'!') ? text : dressed(path, text)))
            return {u"The tree could not be written."_s};
    }
    const SourceTree tree(dir.path());
    QStringList out;
    for (const HouseRule &candidate : houseRules()) {
        if (!rule || qstrcmp(candidate.name, rule) == 0)
            out += candidate.check(tree);
    }
    return out;
}

void GuardsTest::aSoundHouseIsLeftInPeace()
{
    const QStringList all = findings(nullptr, {});

    QVERIFY2(all.isEmpty(), qPrintable(all.join(u'\n')));
}

void GuardsTest::everyBreakIsFound_data()
{
    QTest::addColumn<QByteArray>("rule");
    QTest::addColumn<Files>("changes");
    QTest::addColumn<QString>("sentence");
    const auto add = [](const char *row, const char *rule, const Files &changes, const QString &sentence) {
        QTest::newRow(row) << QByteArray(rule) << changes << sentence;
    };
    const QString machine = u"/wo"_s + u"rk/somebody/kravbok"_s;

    const char *rule = "Includes run downhill";
    add("Money looks up into the store", rule, {{u"core/money/b.h"_s, u"#include \"core/store/a.h\""_s}},
        u"core/money/b.h line 3 includes core/store/a.h: core/money lies below core/store"_s);
    add("The store meets the importer", rule, {{u"core/store/b.cpp"_s, u"#include \"core/import/a.h\""_s}},
        u"core/store and core/import are neighbours"_s);
    add("The engine asks the workflow", rule, {{u"core/engine/b.cpp"_s, u"#include \"core/workflow/a.h\""_s}},
        u"core/engine lies below core/workflow"_s);
    add("A page goes to the store", rule, {{u"ui/ledger/b.cpp"_s, u"#include \"core/store/a.h\""_s}},
        u"the window reaches core/store only through core/workflow"_s);
    add("A page builds letters itself", rule, {{u"ui/ledger/b.cpp"_s, u"#include \"core/documents/letterbuilder.h\""_s}},
        u"the window reaches core/documents only through core/workflow"_s);
    add("A page reads files itself", rule, {{u"ui/ledger/b.cpp"_s, u"#include \"core/import/csvreader.h\""_s}},
        u"the window sees only the results of reading"_s);
    add("A model knows the pages", rule, {{u"ui/models/b.cpp"_s, u"#include \"ui/ledger/a.h\""_s}},
        u"ui/models lies below ui"_s);
    add("Core knows the programs", rule, {{u"core/workflow/b.cpp"_s, u"#include \"app/a.h\""_s}},
        u"core/workflow lies below app"_s);
    add("A header beside", rule, {{u"core/money/b.cpp"_s, u"#include \"a.h\""_s}}, u"included from the root"_s);
    add("A room nobody placed", rule, {{u"core/attic/b.cpp"_s, QString()}}, u"without a place on the slope"_s);

    rule = "Every door has one room";
    add("SQL in a page", rule, {{u"ui/ledger/b.cpp"_s, u"#include <QSqlQuery>"_s}}, u"only core/store meets the SQL classes"_s);
    add("SQL by its long name", rule, {{u"core/workflow/b.cpp"_s, u"#include <QtSql/QSqlDatabase>"_s}}, u"only core/store meets the SQL classes"_s);
    add("Network in a connector", rule, {{u"core/connect/b.cpp"_s, u"#include <QNetworkReply>"_s}}, u"only core/net"_s);
    add("Poppler in the window", rule, {{u"ui/widgets/b.cpp"_s, u"#include <poppler/qt6/poppler-qt6.h>"_s}}, u"only core/pdf meets Poppler"_s);
    add("qpdf in documents", rule, {{u"core/documents/b.cpp"_s, u"#include <qpdf/QPDF.hh>"_s}}, u"only core/pdf meets qpdf"_s);
    add("expat in the store", rule, {{u"core/store/b.cpp"_s, u"#include <expat.h>"_s}}, u"only core/import meets expat"_s);
    add("curl in the workflow", rule, {{u"core/workflow/b.cpp"_s, u"#include <curl/curl.h>"_s}}, u"only core/mail meets curl"_s);
    add("The keyring in access", rule, {{u"core/access/b.cpp"_s, u"#include <qt6keychain/keychain.h>"_s}}, u"only core/secrets meets the keyring"_s);
    add("Sealing in the store", rule, {{u"core/store/b.cpp"_s, u"#include <sodium.h>"_s}}, u"only core/secrets meets libsodium"_s);
    add("Archives in the import", rule, {{u"core/import/b.cpp"_s, u"#include <archive_entry.h>"_s}}, u"only core/zip meets libarchive"_s);
    add("Workbooks in the workflow", rule, {{u"core/workflow/b.cpp"_s, u"#include <xlsxwriter.h>"_s}}, u"only core/export meets libxlsxwriter"_s);
    add("One-time codes in the workflow", rule, {{u"core/workflow/b.cpp"_s, u"#include <liboath/oath.h>"_s}}, u"only core/access meets liboath"_s);
    add("A widget in core", rule, {{u"core/workflow/b.cpp"_s, u"#include <QtWidgets/QLabel>"_s}}, u"knows no widgets"_s);
    add("A widget among the models", rule, {{u"ui/models/b.cpp"_s, u"#include <QWidget>"_s}}, u"knows no widgets"_s);
    add("Painting in the engine", rule, {{u"core/engine/b.cpp"_s, u"#include <QtGui/QPainter>"_s}}, u"uses Qt Core only"_s);

    rule = "No binary fractions near money";
    add("A double in money", rule, {{u"core/money/b.cpp"_s, u"double share = 0.1;"_s}}, u"core/money/b.cpp line 2 says double"_s);
    add("A float in the engine", rule, {{u"core/engine/b.cpp"_s, u"\n\nfloat x;"_s}}, u"line 4 says float"_s);
    add("A JSON number in the law", rule, {{u"core/law/b.cpp"_s, u"auto x = value.toDouble();"_s}}, u"says toDouble"_s);

    rule = "Only the clock asks what time it is";
    add("The engine asks the day", rule, {{u"core/engine/b.cpp"_s, u"auto d = QDate::currentDate();"_s}}, u"says currentDate"_s);
    add("A page asks the instant", rule, {{u"ui/ledger/b.cpp"_s, u"auto d = QDateTime::currentDateTimeUtc();"_s}}, u"says currentDateTimeUtc"_s);
    add("The standard clock", rule, {{u"app/b.cpp"_s, u"std::chrono::system_clock::now();"_s}}, u"says system_clock"_s);

    rule = "Dialogs go through the prompts";
    add("A message box in a page", rule, {{u"ui/ledger/b.cpp"_s, u"QMessageBox::warning(this, {}, {});"_s}}, u"says QMessageBox"_s);
    add("A file dialog in a page", rule, {{u"ui/ledger/b.cpp"_s, u"QFileDialog::getOpenFileName(this);"_s}}, u"says QFileDialog"_s);

    rule = "No nested event loops in the window";
    add("exec on a dialog", rule, {{u"ui/ledger/b.cpp"_s, u"dialog.exec();"_s}}, u"says .exec()"_s);
    add("exec on a pointer", rule, {{u"ui/ledger/b.cpp"_s, u"dialog->exec( );"_s}}, u"says ->exec( )"_s);
    add("A loop of its own", rule, {{u"ui/ledger/b.cpp"_s, u"QEventLoop loop;"_s}}, u"says QEventLoop"_s);

    rule = "Connects have a context";
    add("A lambda alone", rule, {{u"ui/ledger/b.cpp"_s, u"connect(button, &QPushButton::clicked,\n        [this] { go(); });"_s}},
        u"a lambda without a context object"_s);
    add("A lambda alone behind an overload", rule, {{u"core/workflow/b.cpp"_s, u"QObject::connect(a, qOverload<int>(&A::b), [] {});"_s}},
        u"a lambda without a context object"_s);
    add("Text connects", rule, {{u"ui/ledger/b.cpp"_s, u"connect(a, SIGNAL(b()), this, SLOT(c()));"_s}}, u"function pointers"_s);
    add("Asking for the sender", rule, {{u"ui/ledger/b.cpp"_s, u"auto *b = sender();"_s}}, u"nobody asks who sent"_s);

    rule = "The engine speaks no language";
    add("A sentence in the engine", rule, {{u"core/engine/b.cpp"_s, u"return QObject::tr(\"Wait.\");"_s}}, u"answers with a Reason"_s);
    add("A sentence in the engine beside an Error", rule, {{u"core/engine/b.cpp"_s, u"if (bad)\n    return Error{kind, why};\nname = translate(\"a\", \"b\");"_s}},
        u"core/engine/b.cpp line 4"_s);

    rule = "Law stands in the data";
    add("A paragraph in a page", rule, {{u"ui/ledger/b.cpp"_s, u"label(tr(\"Pay (§ 3).\"));"_s}}, u"ui/ledger/b.cpp line 2 says §"_s);
    add("A statute in the workflow", rule, {{u"core/workflow/b.cpp"_s, u"// inkassoloven § 9\nlaw = u\"konkursloven\"_s;"_s}}, u"core/workflow/b.cpp line 3 says konkursloven"_s);
    add("A regulation by its number", rule, {{u"app/cli/b.cpp"_s, u"f(\"half of it (FOR-2020-10-23-2120)\");"_s}}, u"says FOR-2020-1"_s);
    add("A chapter", rule, {{u"core/documents/b.cpp"_s, u"f(\"see chapter 2\");"_s}}, u"says chapter 2"_s);

    rule = "Files begin properly";
    add("No licence", rule, {{u"!core/money/b.cpp"_s, u"int x;\n"_s}}, u"core/money/b.cpp must begin with"_s);
    add("A header without pragma", rule, {{u"!core/money/b.h"_s, u"// SPDX-License-Identifier: GPL-3.0-or-later\nint x;\n"_s}}, u"has no #pragma once"_s);

    rule = "Files stay short";
    add("A file that grew", rule, {{u"ui/ledger/b.cpp"_s, u"int x;\n"_s.repeated(450)}}, u"ui/ledger/b.cpp has 452 lines"_s);

    rule = "No paths of one machine";
    add("A folder of one machine", rule, {{u"tests/import/b.cpp"_s, u"const char *p = \""_s + machine + u"\";"_s}}, u"exists on one machine only"_s);
    add("A folder of one machine in a script", rule, {{u"run.sh"_s, u"cd "_s + machine}}, u"run.sh line 1"_s);

    rule = "A type is defined once";
    add("Two rows of one name", rule, {{u"core/workflow/b.h"_s, u"namespace workflow {\nstruct Item { int a; };\n}"_s},
                                       {u"core/workflow/c.h"_s, u"namespace workflow {\nstruct Item final : Base { bool b; };\n}"_s}},
        u"core/workflow/c.h line 4 defines workflow::Item, which core/workflow/b.h defines too"_s);
    add("A row of a file beside a hidden one", rule, {{u"ui/ledger/b.cpp"_s, u"namespace {\nstruct Row {};\n}\nclass Row {};"_s},
                                                      {u"ui/ledger/c.cpp"_s, u"class Row {};"_s}},
        u"ui/ledger/c.cpp line 2 defines Row"_s);

    rule = "Tables are strict";
    const QString sql = u"resources/sql/creditor/0003_b.sql"_s;
    add("A lax table", rule, {{sql, u"CREATE TABLE b (id INTEGER PRIMARY KEY);"_s}}, u"table b, is not STRICT"_s);
    add("A fraction in a table", rule, {{sql, u"CREATE TABLE b (id INTEGER PRIMARY KEY, rate REAL NOT NULL) STRICT;"_s}}, u"keeps rate as REAL"_s);
    add("Øre as text", rule, {{sql, u"CREATE TABLE b (id INTEGER PRIMARY KEY, fee_ore TEXT NOT NULL) STRICT;"_s}}, u"keeps fee_ore as something else"_s);

    rule = "Foreign keys are indexed";
    add("A key without index", rule, {{sql, u"CREATE TABLE b (id INTEGER PRIMARY KEY, claim_id INTEGER REFERENCES claim(id)) STRICT;"_s}}, u"b.claim_id"_s);
    add("A key second in an index", rule, {{sql, u"CREATE TABLE b (x INTEGER, claim_id INTEGER, FOREIGN KEY (claim_id) REFERENCES claim(id)) STRICT;\nCREATE INDEX i ON b(x, claim_id);"_s}}, u"b.claim_id"_s);
    add("A key added later", rule, {{sql, u"ALTER TABLE debtor ADD COLUMN owner_id INTEGER REFERENCES debtor(id);"_s}}, u"debtor.owner_id"_s);

    rule = "Migrations are numbered without gaps";
    add("A gap", rule, {{u"resources/sql/creditor/0004_b.sql"_s, QString()}}, u"should have number 0003"_s);
    add("A twin", rule, {{u"resources/sql/creditor/0002_b.sql"_s, QString()}}, u"should have number 0003"_s);
    add("A name without number", rule, {{u"resources/sql/creditor/later.sql"_s, QString()}}, u"is not named like a migration"_s);

    rule = "Every room has its sign";
    add("A room without sign", rule, {{u"-core/money/README.md"_s, {}}}, u"core/money has no sign"_s);
    add("A long sign", rule, {{u"core/money/README.md"_s, sign(u"line\n"_s.repeated(25))}}, u"and 25 is the most"_s);
    add("A sign that is silent on arrows", rule, {{u"core/money/README.md"_s, sign().remove(u"May include"_s)}}, u"does not say \"May include\""_s);
    add("A sign that names a ghost", rule, {{u"core/money/README.md"_s, sign(u"See `core/money/gone.h`."_s)}}, u"names `core/money/gone.h`, which is gone"_s);
    add("A sign that names a ghost nearby", rule, {{u"ui/shell/README.md"_s, sign(u"See `gone.cpp`."_s)}}, u"names `gone.cpp`"_s);

    rule = "Every importer, page and command has its test";
    add("An importer without test", rule, {{u"core/import/saftimporter.cpp"_s, QString()}}, u"nothing in tests/import or tests/unit/import mentions saft"_s);
    add("A page without test", rule, {{u"ui/cases/casepage.cpp"_s, QString()}}, u"nothing in tests/ui mentions casepage"_s);
    add("A verb without test", rule, {{u"app/cli/outbox.cpp"_s, u"Row r{\"outbox print\", \"outbox print --out FILE\", f};"_s}}, u"the verb \"outbox print\" has no test"_s);
    add("A verb whose neighbour is tested", rule, {{u"app/cli/b.cpp"_s, u"Row r{\"case send\", \"case send ID\", f};"_s}}, u"the verb \"case send\" has no test"_s);

    rule = "Translations are finished";
    const QString ts = u"translations/kravbok_nn.ts"_s;
    add("An unfinished string", rule, {{ts, u"<TS><message><source>Paid</source><translation type=\"unfinished\">x</translation></message></TS>"_s}}, u"\"Paid\", is not translated"_s);
    add("An empty string", rule, {{ts, u"<TS><message><source>Paid</source><translation></translation></message></TS>"_s}}, u"is not translated"_s);
    add("A lost value", rule, {{ts, u"<TS><message><source>Paid %1 of %2</source><translation>Betalt %1</translation></message></TS>"_s}}, u"other placeholders"_s);
    add("A lost value in a plural", rule, {{ts, u"<TS><message numerus=\"yes\"><source>%n of %1</source><translation><numerusform>%n</numerusform><numerusform>%n av %1</numerusform></translation></message></TS>"_s}}, u"other placeholders"_s);
    add("An unfinished English plural", rule, {{u"translations/kravbok_en.ts"_s, u"<TS><message numerus=\"yes\"><source>%n day(s)</source><translation type=\"unfinished\"><numerusform></numerusform><numerusform></numerusform></translation></message></TS>"_s}}, u"is not translated"_s);
    add("A torn file", rule, {{ts, u"<TS><message>"_s}}, u"is not well-formed"_s);

    rule = "Every sentence can be translated";
    add("A sentence nobody collected", rule, {{u"ui/ledger/b.cpp"_s, u"label(tr(\"Paid %1 \"\n \"twice\").arg(n));"_s}}, u"ui/ledger/b.cpp line 2 says \"Paid %1 twice\", which no translation knows"_s);
    add("A sentence with its context", rule, {{u"core/import/b.cpp"_s, u"f(QT_TRANSLATE_N_NOOP(\"import\", \"%n row(s)\"));"_s}}, u"says \"%n row(s)\""_s);
}

void GuardsTest::everyBreakIsFound()
{
    QFETCH(QByteArray, rule);
    QFETCH(Files, changes);
    QFETCH(QString, sentence);

    const QStringList found = findings(rule.constData(), changes);

    QVERIFY2(!found.isEmpty(), "The guard was silent.");
    QVERIFY2(found.join(u'\n').contains(sentence), qPrintable(found.join(u'\n')));
}

void GuardsTest::everyRuleIsSeenToFail()
{
    // A new rule needs a row above that shows it failing.
    QFile source(QStringLiteral(KRAVBOK_SOURCE_DIR "/tests/architecture/tst_guards.cpp"));
    QVERIFY(source.open(QIODevice::ReadOnly));
    const QByteArray text = source.readAll();

    for (const HouseRule &rule : houseRules())
        QVERIFY2(text.contains(QByteArray("rule = \"") + rule.name + "\";"), rule.name);
}

void GuardsTest::commentsAndQuotesAreNoCode_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    QTest::newRow("Line comment") << u"int a; // double\nint b;"_s << u"int a; \nint b;"_s;
    QTest::newRow("Block comment keeps its lines") << u"a /* double\nfloat */ b"_s << u"a  \n b"_s;
    QTest::newRow("Quoted text") << u"f(\"double // \\\" x\"); g();"_s << u"f(\"\"); g();"_s;
    QTest::newRow("Quoted sign") << u"c == u'\"' || d"_s << u"c == u'' || d"_s;
    QTest::newRow("Digits in groups") << u"10'000 + 1'0"_s << u"10'000 + 1'0"_s;
    QTest::newRow("Raw text") << u"R\"x(double \" )\" )x\"; int a;"_s << u"R\"\"; int a;"_s;
    QTest::newRow("A comment that never ends") << u"a /* b"_s << u"a  "_s;
}

void GuardsTest::commentsAndQuotesAreNoCode()
{
    QFETCH(QString, text);
    QFETCH(QString, code);

    QCOMPARE(SourceFile({u"a.cpp"_s, text}).code(), code);
}

QTEST_GUILESS_MAIN(GuardsTest)
#include "tst_guards.moc"
