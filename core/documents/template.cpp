// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/template.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace documents {

namespace {

/// The sentences of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Letters)
};

Error wrongAt(int line, const QString &what)
{
    //: %1 is a line number, %2 a finished sentence
    return {ErrorKind::BadInput, Words::tr("Line %1 of the letter text: %2").arg(line).arg(what)};
}

/// Refuses a brace without its other half on the same line, and a name nobody knows.
Result<void> checkPlaceholders(const QString &text, int line, const Vocabulary &known)
{
    for (qsizetype at = 0; (at = text.indexOf(u'{', at)) >= 0;) {
        const qsizetype end = text.indexOf(u'}', at);
        if (end < 0)
            return wrongAt(line, Words::tr("A brace { is not closed. Close it with } on the same line."));
        const QString name = text.mid(at + 1, end - at - 1);
        if (!known.placeholders.contains(name))
            return wrongAt(line, Words::tr("There is no placeholder {%1}.").arg(name));
        at = end;
    }
    return {};
}

/// The text with its bold marks as signs.
Result<QString> withBold(QString text, int line)
{
    text.remove(QChar(boldMark));
    text.replace(u"**"_s, QString(QChar(boldMark)));
    if (text.count(QChar(boldMark)) % 2 != 0)
        return wrongAt(line, Words::tr("Bold text is not closed. Put ** before and after it."));
    return text;
}

/// Reads "?fact" or "?!fact".
Result<Condition> readCondition(const QString &word, int line, const Vocabulary &known)
{
    Condition out;
    out.wanted = !word.startsWith(u"?!");
    out.name = word.mid(out.wanted ? 1 : 2);
    if (!known.facts.contains(out.name))
        return wrongAt(line, Words::tr("There is no fact \"%1\" a paragraph can depend on.").arg(out.name));
    return out;
}

/// Reads the "[ids ?fact]" a paragraph may begin with and takes it away from the text.
Result<void> readTag(TemplateParagraph &out, const Vocabulary &known)
{
    if (!out.text.startsWith(u'['))
        return {};
    const qsizetype end = out.text.indexOf(u']');
    if (end < 0)
        return wrongAt(out.line, Words::tr("A bracket [ is not closed. Close it with ]."));
    for (const QString &word : out.text.mid(1, end - 1).split(u' ', Qt::SkipEmptyParts)) {
        if (!word.startsWith(u'?')) {
            out.ids.append(word);
            continue;
        }
        if (!out.condition.name.isEmpty())
            return wrongAt(out.line, Words::tr("A paragraph can depend on one fact only."));
        auto condition = readCondition(word, out.line, known);
        if (!condition)
            return condition.error();
        out.condition = *condition;
    }
    out.text = out.text.mid(end + 1).trimmed();
    return {};
}

/// Reads a file line by line, gathering paragraphs.
class Reader
{
public:
    explicit Reader(const Vocabulary &known) : m_known(known) {}

    Result<LetterTemplate> read(const QString &text)
    {
        for (const QString &raw : text.split(u'\n')) {
            ++m_line;
            if (auto fine = take(raw.trimmed()); !fine)
                return fine.error();
        }
        if (auto fine = endParagraph(); !fine)
            return fine.error();
        if (m_out.heading.isEmpty())
            return wrongAt(1, Words::tr("The heading is missing. Begin with \"heading: …\"."));
        if (m_section == Section::Before)
            return wrongAt(m_line, Words::tr("The place of the table is missing. Write \"-- table --\" on a line of its own."));
        return std::move(m_out);
    }

private:
    Result<void> take(const QString &line)
    {
        if (line.startsWith(u'#'))
            return {};
        if (line.isEmpty())
            return endParagraph();
        if (auto fine = checkPlaceholders(line, m_line, m_known); !fine)
            return fine;
        if (line == u"-- table --")
            return begin(Section::After);
        if (line == u"-- small --")
            return begin(Section::Small);
        if (m_out.paragraphs.empty() && m_current.text.isEmpty()) {
            if (line.startsWith(u"heading:"))
                return heading(m_out.heading, line);
            if (line.startsWith(u"subheading"))
                return subheading(line);
        }
        if (m_current.text.isEmpty())
            m_current.line = m_line;
        else
            m_current.text += u' ';
        m_current.text += line;
        return {};
    }

    Result<void> heading(QString &into, const QString &line)
    {
        auto text = withBold(line.mid(line.indexOf(u':') + 1).trimmed(), m_line);
        if (!text)
            return text.error();
        into = *text;
        return {};
    }

    Result<void> subheading(const QString &line)
    {
        const QString fact = line.mid(10, std::max<qsizetype>(0, line.indexOf(u':') - 10)).trimmed();
        if (!fact.isEmpty()) {
            auto condition = readCondition(fact, m_line, m_known);
            if (!condition)
                return condition.error();
            m_out.subheadingCondition = *condition;
        }
        return heading(m_out.subheading, line);
    }

    Result<void> begin(Section section)
    {
        if (static_cast<int>(section) != static_cast<int>(m_section) + 1)
            return wrongAt(m_line, Words::tr("The table comes once, and the small print once after it."));
        if (auto fine = endParagraph(); !fine)
            return fine;
        m_section = section;
        return {};
    }

    Result<void> endParagraph()
    {
        if (m_current.text.isEmpty())
            return {};
        m_current.section = m_section;
        if (auto fine = readTag(m_current, m_known); !fine)
            return fine;
        auto text = withBold(m_current.text, m_current.line);
        if (!text)
            return text.error();
        if (text->isEmpty())
            return wrongAt(m_current.line, Words::tr("The paragraph is empty."));
        m_current.text = *text;
        m_out.paragraphs.push_back(std::exchange(m_current, {}));
        return {};
    }

    const Vocabulary &m_known;
    LetterTemplate m_out;
    TemplateParagraph m_current;
    Section m_section = Section::Before;
    int m_line = 0;
};

} // namespace

Result<LetterTemplate> readTemplate(const QString &text, const Vocabulary &known)
{
    return Reader(known).read(text);
}

QString filled(const QString &text, const QHash<QString, QString> &values)
{
    QString out;
    qsizetype from = 0;
    for (qsizetype at = 0; (at = text.indexOf(u'{', from)) >= 0;) {
        const qsizetype end = text.indexOf(u'}', at);
        out += QStringView(text).mid(from, at - from);
        out += values.value(text.mid(at + 1, end - at - 1)).remove(QChar(boldMark));
        from = end + 1;
    }
    out += QStringView(text).mid(from);
    return out;
}

} // namespace documents
