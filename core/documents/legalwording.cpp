// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/legalwording.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace documents {

namespace {

/// The sentences of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Documents)
};

Error wrongAt(int line, const QString &what)
{
    //: %1 is a line number, %2 a finished sentence
    return {ErrorKind::BadInput, Words::tr("Line %1 of the document text: %2").arg(line).arg(what)};
}

/// Reads a file line by line, gathering parts.
class Reader
{
public:
    explicit Reader(const LegalVocabulary &known)
        : m_known(known)
    {
    }

    Result<LegalWording> read(const QString &text)
    {
        for (const QString &raw : text.split(u'\n')) {
            ++m_line;
            if (auto fine = take(raw.trimmed()); !fine)
                return fine.error();
        }
        if (auto fine = endPart(); !fine)
            return fine.error();
        if (m_out.headings.empty() || !m_out.headings.front().conditions.empty())
            return wrongAt(1, Words::tr("The heading is missing. Begin with \"heading: …\"."));
        return std::move(m_out);
    }

private:
    Result<void> take(const QString &line)
    {
        if (line.startsWith(u'#'))
            return {};
        if (line.isEmpty())
            return endPart();
        if (auto fine = checkPlaceholders(line); !fine)
            return fine;
        static const std::pair<QString, PartKind> marks[]{
            {u"== "_s, PartKind::Section}, {u"! "_s, PartKind::Boxed}, {u"| "_s, PartKind::Field},
            {u"- "_s, PartKind::Item},     {u"@"_s, PartKind::Block},
        };
        for (const auto &[mark, kind] : marks) {
            if (line.startsWith(mark))
                return begin(kind, line.mid(mark.size()));
        }
        if (line.startsWith(u"heading"_s) && m_current.text.isEmpty() && m_out.parts.empty())
            return heading(line.mid(7));
        if (m_current.text.isEmpty() || line.startsWith(u'['))
            return begin(PartKind::Paragraph, line);
        m_current.text += u' ' + line;
        return {};
    }

    Result<void> checkPlaceholders(const QString &line) const
    {
        for (qsizetype at = 0; (at = line.indexOf(u'{', at)) >= 0;) {
            const qsizetype end = line.indexOf(u'}', at);
            if (end < 0)
                return wrongAt(
                    m_line,
                    Words::tr("A brace { is not closed. Close it with } on the same line."));
            const QString name = line.mid(at + 1, end - at - 1);
            if (!m_known.words.placeholders.contains(name))
                return wrongAt(m_line, Words::tr("There is no placeholder {%1}.").arg(name));
            at = end;
        }
        return {};
    }

    Result<void> begin(PartKind kind, const QString &text)
    {
        if (auto fine = endPart(); !fine)
            return fine;
        m_current.kind = kind;
        m_current.line = m_line;
        m_current.text = text.trimmed();
        // A field, a heading of a section and a block are one line each.
        const bool isLine =
            kind == PartKind::Section || kind == PartKind::Field || kind == PartKind::Block;
        return isLine ? endPart() : Result<void>();
    }

    Result<void> heading(const QString &rest)
    {
        const qsizetype colon = rest.indexOf(u':');
        LegalPart part;
        part.line = m_line;
        part.kind = PartKind::Section;
        part.text = rest.mid(colon + 1).trimmed();
        for (const QString &word :
             rest.left(std::max<qsizetype>(colon, 0)).split(u' ', Qt::SkipEmptyParts)) {
            if (auto fine = condition(part, word); !fine)
                return fine;
        }
        m_out.headings.push_back(part);
        return {};
    }

    Result<void> condition(LegalPart &part, const QString &word) const
    {
        Condition out;
        out.wanted = !word.startsWith(u"?!");
        out.name = word.mid(out.wanted ? 1 : 2);
        if (!m_known.words.facts.contains(out.name))
            return wrongAt(
                part.line,
                Words::tr("There is no fact \"%1\" a paragraph can depend on.").arg(out.name));
        part.conditions.push_back(out);
        return {};
    }

    /// Takes the "[ids ?fact]" a part may begin with off its text.
    Result<void> readTag(LegalPart &part) const
    {
        if (!part.text.startsWith(u'['))
            return {};
        const qsizetype end = part.text.indexOf(u']');
        if (end < 0)
            return wrongAt(part.line, Words::tr("A bracket [ is not closed. Close it with ]."));
        for (const QString &word : part.text.mid(1, end - 1).split(u' ', Qt::SkipEmptyParts)) {
            if (!word.startsWith(u'?'))
                part.ids.append(word);
            else if (auto fine = condition(part, word); !fine)
                return fine;
        }
        part.text = part.text.mid(end + 1).trimmed();
        return {};
    }

    Result<void> endPart()
    {
        if (m_current.text.isEmpty())
            return {};
        LegalPart part = std::exchange(m_current, {});
        if (auto fine = readTag(part); !fine)
            return fine;
        if (part.kind == PartKind::Field) {
            const qsizetype bar = part.text.indexOf(u'|');
            if (bar < 0)
                return wrongAt(part.line, Words::tr("A field is \"| Label | text\"."));
            part.label = part.text.left(bar).trimmed();
            part.text = part.text.mid(bar + 1).trimmed();
        }
        if (part.text.isEmpty())
            return wrongAt(part.line, Words::tr("The paragraph is empty."));
        if (part.kind == PartKind::Block && !m_known.blocks.contains(part.text))
            return wrongAt(part.line, Words::tr("There is no block \"@%1\".").arg(part.text));
        // A paragraph sign is not parted from its number, nor a number from its word, at the end of a line.
        for (const QString &sign : {u"§ "_s, u"nr. "_s, u"bokstav "_s})
            part.text.replace(sign, sign.chopped(1) + QChar::Nbsp);
        part.text.remove(QChar(boldMark));
        part.text.replace(u"**"_s, QString(QChar(boldMark)));
        if (part.text.count(QChar(boldMark)) % 2 != 0)
            return wrongAt(part.line,
                           Words::tr("Bold text is not closed. Put ** before and after it."));
        m_out.parts.push_back(std::move(part));
        return {};
    }

    const LegalVocabulary &m_known;
    LegalWording m_out;
    LegalPart m_current;
    int m_line = 0;
};

} // namespace

bool LegalPart::holds(const QSet<QString> &facts) const
{
    return std::all_of(conditions.begin(), conditions.end(),
                       [&facts](const Condition &one) { return one.holds(facts); });
}

QString LegalWording::heading(const QSet<QString> &facts) const
{
    const auto last = std::find_if(headings.rbegin(), headings.rend(),
                                   [&facts](const LegalPart &part) { return part.holds(facts); });
    return last == headings.rend() ? QString() : last->text;
}

Result<LegalWording> readLegalWording(const QString &text, const LegalVocabulary &known)
{
    return Reader(known).read(text);
}

} // namespace documents
