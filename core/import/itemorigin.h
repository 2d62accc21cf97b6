// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <memory>
#include <utility>
#include <variant>

namespace import {

/// Knows of each row of a file where it stood and what stood there.
class RowSource
{
public:
    virtual ~RowSource() = default;
    virtual QString place(qsizetype row) const = 0;
    virtual QString raw(qsizetype row) const = 0;
};

/// Where an item stood and the raw values that were used, for provenance: said at once, or by the source of its row
/// when somebody asks. A list of 200 000 rows would otherwise be kept twice.
class ItemOrigin
{
public:
    ItemOrigin() = default;
    ItemOrigin(QString place, QString raw)
        : m_known(Said{std::move(place), std::move(raw)})
    {
    }
    ItemOrigin(std::shared_ptr<const RowSource> source, qsizetype row)
        : m_known(Row{std::move(source), row})
    {
    }

    /// "line 12", "voucher 1041".
    QString place() const
    {
        const auto *row = std::get_if<Row>(&m_known);
        return row ? row->source->place(row->number) : std::get<Said>(m_known).place;
    }
    QString raw() const
    {
        const auto *row = std::get_if<Row>(&m_known);
        return row ? row->source->raw(row->number) : std::get<Said>(m_known).raw;
    }

private:
    struct Said
    {
        QString place;
        QString raw;
    };
    struct Row
    {
        std::shared_ptr<const RowSource> source;
        qsizetype number = 0;
    };
    std::variant<Said, Row> m_known;
};

} // namespace import
