// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/plainxml.h"

#include "core/import/chunk.h"
#include "core/import/limits.h"
#include "core/import/xmlreader.h"

#include <QIODevice>
#include <QRegularExpression>

namespace import {

namespace {

class TreeBuilder : public XmlHandler
{
public:
    explicit TreeBuilder(PlainNode &root) : m_root(root) {}

    Interest startElement(std::string_view name, const char *const *attributes) override
    {
        PlainNode node;
        node.name = text(name);
        for (auto at = attributes; *at; at += 2)
            node.attributes.emplace_back(text(at[0]), text(at[1]));
        if (m_open.empty()) {
            m_root = std::move(node);
            m_open.push_back(&m_root);
            return Interest::Text;
        }
        // Parents never move: the list an open element stands in grows only when it is closed.
        std::vector<PlainNode> &siblings = m_open.back()->children;
        siblings.push_back(std::move(node));
        if (siblings.back().name == u"EmbeddedDocumentBinaryObject")
            return Interest::Skip;
        m_open.push_back(&siblings.back());
        return Interest::Text;
    }

    void endElement(std::string_view raw) override
    {
        m_open.back()->text = text(raw).trimmed();
        m_open.pop_back();
    }

private:
    static QString text(std::string_view utf8) { return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size())); }

    PlainNode &m_root;
    std::vector<PlainNode *> m_open;
};

} // namespace

std::optional<QString> PlainNode::attribute(QStringView wanted) const
{
    for (const auto &[key, value] : attributes) {
        if (key == wanted)
            return value;
    }
    return std::nullopt;
}

std::vector<const PlainNode *> PlainNode::all(QStringView path) const
{
    std::vector<const PlainNode *> found{this};
    for (const QStringView step : path.split(u'/')) {
        std::vector<const PlainNode *> next;
        for (const PlainNode *parent : found) {
            for (const PlainNode &child : parent->children) {
                if (child.name == step)
                    next.push_back(&child);
            }
        }
        found = std::move(next);
    }
    return found;
}

const PlainNode *PlainNode::first(QStringView path) const
{
    const std::vector<const PlainNode *> found = all(path);
    return found.empty() ? nullptr : found.front();
}

QString PlainNode::textOf(QStringView path) const
{
    for (const PlainNode *one : all(path)) {
        if (!one->text.isEmpty())
            return one->text;
    }
    return {};
}

std::vector<const PlainNode *> PlainNode::within(const QStringList &names) const
{
    std::vector<const PlainNode *> out;
    std::vector<const PlainNode *> open{this};
    while (!open.empty()) {
        const PlainNode *one = open.back();
        open.pop_back();
        if (names.contains(one->name))
            out.push_back(one);
        for (auto child = one->children.rbegin(); child != one->children.rend(); ++child)
            open.push_back(&*child);
    }
    return out;
}

std::optional<PlainNode> plainXml(QIODevice &device)
{
    if (device.size() > limits::factsBytes || !device.seek(0))
        return std::nullopt;
    const QString head = QString::fromLatin1(device.peek(limits::headBytes));
    PlainNode root;
    TreeBuilder builder(root);
    XmlReader reader(builder);
    if (reader.read(device, xmlEncoding(device.peek(chunkRoom(device, limits::headBytes))), {}))
        return std::nullopt;
    // The first element with this local name is the root; the reader tells names without their prefix.
    static const QRegularExpression first(QStringLiteral("<(?:([A-Za-z_][\\w.-]*):)?([A-Za-z_][\\w.-]*)[\\s>/]"));
    if (const auto match = first.match(head); match.hasMatch() && match.captured(2) == root.name)
        root.prefix = match.captured(1);
    return root;
}

} // namespace import
