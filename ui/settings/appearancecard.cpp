// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/appearancecard.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/form.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

AppearanceCard::AppearanceCard(theme::Scheme scheme, const QString &language, QWidget *parent)
    : Card(parent)
    , m_scheme(new QComboBox(this))
    , m_language(new QComboBox(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::gapXL, theme::gapL, theme::gapXL, theme::gapXL);
    column->setSpacing(theme::gapM);
    column->addWidget(cardHeading(tr("Appearance"), this));
    m_scheme->addItem(tr("As the system"), static_cast<int>(theme::Scheme::System));
    m_scheme->addItem(tr("Light"), static_cast<int>(theme::Scheme::Light));
    m_scheme->addItem(tr("Dark"), static_cast<int>(theme::Scheme::Dark));
    m_scheme->setCurrentIndex(m_scheme->findData(static_cast<int>(scheme)));
    m_language->addItem(QStringLiteral("Bokmål"), QStringLiteral("nb"));
    m_language->addItem(QStringLiteral("Nynorsk"), QStringLiteral("nn"));
    m_language->addItem(QStringLiteral("English"), QStringLiteral("en"));
    m_language->setCurrentIndex(qMax(0, m_language->findData(language)));
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::gapL);
    row->addWidget(new FormRow(tr("Colours"), m_scheme, tr("Letters are black on white whatever you choose."), this), 1, Qt::AlignTop);
    row->addWidget(new FormRow(tr("Language of the window"), m_language, tr("The language of letters is chosen with the firm and with each customer."), this), 1,
                   Qt::AlignTop);
    column->addLayout(row);
    connect(m_scheme, &QComboBox::activated, this, [this] { emit schemeChanged(static_cast<theme::Scheme>(m_scheme->currentData().toInt())); });
    connect(m_language, &QComboBox::activated, this, [this] {
        const QString chosen = m_language->currentData().toString();
        QMetaObject::invokeMethod(this, [this, chosen] { emit languageChanged(chosen); }, Qt::QueuedConnection);
    });
}
