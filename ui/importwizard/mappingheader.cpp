// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importwizard/mappingheader.h"

#include "ui/models/csvpreviewmodel.h"
#include "ui/models/importwords.h"
#include "ui/theme/colours.h"
#include "ui/theme/metrics.h"
#include "ui/theme/type.h"
#include "ui/widgets/paint.h"

#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QTableView>

#include <array>

using import::Field;
using theme::Role;

namespace {

/// What one looks for first stands first.
constexpr std::array<Field, 24> offered{
    Field::CustomerNumber, Field::CustomerName, Field::InvoiceNumber, Field::InvoiceDate, Field::DueDate, Field::Open, Field::Amount, Field::Kid,
    Field::Text, Field::OrgNumber, Field::Street, Field::Street2, Field::Postcode, Field::Town, Field::Country, Field::Email, Field::Phone,
    Field::Debit, Field::Credit, Field::Currency, Field::CurrencyAmount, Field::VoucherNumber, Field::Type, Field::Ignore,
};

} // namespace

MappingHeader::MappingHeader(int firstChoice, QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_firstChoice(firstChoice)
{
    setSectionsClickable(true);
    setHighlightSections(false);
    setFocusPolicy(Qt::StrongFocus);
    setFixedHeight(sizeHint().height());
    setAccessibleName(tr("What each column holds"));
    connect(this, &QHeaderView::sectionClicked, this, [this](int section) {
        if (section >= m_firstChoice) {
            walkTo(section);
            offer(section);
        }
    });
}

QSize MappingHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), 3 * fontMetrics().height() + 30};
}

void MappingHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    painter->save();
    painter->fillRect(rect, theme::colour(palette(), Role::Surface));
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme::colour(palette(), Role::Line));
    const QRect inner = rect.adjusted(theme::gapM, 7, -theme::gapS, -7);
    painter->setFont(theme::strong(theme::small(font())));
    painter->setPen(theme::colour(palette(), Role::Ink2));
    const QString title = model()->headerData(section, orientation(), Qt::DisplayRole).toString();
    const QRect line(inner.left(), inner.top(), inner.width(), fontMetrics().height() + 2);
    painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter, painter->fontMetrics().elidedText(title, Qt::ElideRight, line.width()));
    const int foot = fontMetrics().height() + 4;
    if (const QVariant sum = model()->headerData(section, orientation(), CsvPreviewModel::SumRole); sum.isValid()) {
        const QRect place(inner.left(), inner.bottom() - foot + 4, inner.width() - theme::gapS, foot);
        painter->setFont(theme::strong(theme::small(font())));
        painter->setPen(theme::colour(palette(), Role::Ink));
        painter->drawText(place, Qt::AlignRight | Qt::AlignVCenter, QStringLiteral("Σ ") + sum.toString());
    }
    if (section >= m_firstChoice) {
        const auto tone = static_cast<Tone>(model()->headerData(section, orientation(), roles::Tone).toInt());
        const QRect below(inner.left(), line.bottom() + 3, inner.width(), inner.bottom() - foot - line.bottom() - 1);
        painter->setFont(font());
        const QString taken = model()->headerData(section, orientation(), roles::Sub).toString() + QStringLiteral(" ▾");
        const int width = paint::badge(*painter, below, taken, tone, palette());
        if (hasFocus() && section == m_current) {
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setPen(QPen(theme::colour(palette(), Role::Accent), 2));
            painter->setBrush(Qt::NoBrush);
            painter->drawRoundedRect(QRectF(below.left() - 2, below.center().y() - 12, width + 4, 25), 7, 7);
        }
    }
    painter->restore();
}

void MappingHeader::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right: {
        const int by = event->key() == Qt::Key_Right ? 1 : -1;
        for (int section = m_current + by; section >= m_firstChoice && section < count(); section += by) {
            if (!isSectionHidden(section)) {
                walkTo(section);
                return;
            }
        }
        return;
    }
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_current >= m_firstChoice)
            offer(m_current);
        return;
    default: QHeaderView::keyPressEvent(event);
    }
}

void MappingHeader::focusInEvent(QFocusEvent *event)
{
    if ((m_current < m_firstChoice || m_current >= count()) && count() > m_firstChoice)
        walkTo(m_firstChoice);
    viewport()->update();
    QHeaderView::focusInEvent(event);
}

void MappingHeader::focusOutEvent(QFocusEvent *event)
{
    viewport()->update();
    QHeaderView::focusOutEvent(event);
}

void MappingHeader::offer(int section)
{
    const QString now = model()->headerData(section, orientation(), roles::Sub).toString();
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const Field field : offered) {
        if (field == Field::Ignore || field == Field::OrgNumber || field == Field::Debit)
            menu->addSeparator();
        const QString word = words::field(field);
        QAction *action = menu->addAction(word);
        action->setCheckable(true);
        action->setChecked(word == now);
        connect(action, &QAction::triggered, this, [this, section, field] { emit fieldChosen(section - m_firstChoice, field); });
    }
    menu->popup(viewport()->mapToGlobal(QPoint(sectionViewportPosition(section) + theme::gapM, height())));
}

void MappingHeader::walkTo(int section)
{
    m_current = section;
    if (auto *table = qobject_cast<QTableView *>(parentWidget()); table && model() && model()->rowCount() > 0) {
        const int top = qMax(0, table->rowAt(0));
        table->scrollTo(model()->index(top, section), QAbstractItemView::EnsureVisible);
    }
    viewport()->update();
    tell();
}

void MappingHeader::tell()
{
    if (m_current < m_firstChoice || m_current >= count())
        return;
    const QString title = model()->headerData(m_current, orientation(), Qt::DisplayRole).toString();
    const QString taken = model()->headerData(m_current, orientation(), roles::Sub).toString();
    const QString sum = model()->headerData(m_current, orientation(), CsvPreviewModel::SumRole).toString();
    const QString read = tr("%1 is read as: %2. Press Enter to choose something else.").arg(title, taken);
    setAccessibleDescription(sum.isEmpty() ? read : read + u' ' + tr("It adds up to %1.").arg(sum));
}
