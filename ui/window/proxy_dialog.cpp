// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/proxy_dialog.h"

#include "language/retold.h"
#include "report/blanks.h"
#include "report/visible.h"
#include "ui/kit/flow_label.h"
#include "ui/kit/style_sheet.h"
#include "ui/kit/theme.h"
#include "ui/window/kept_settings.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>

namespace jotscope::ui {

namespace {

const QString direct = QStringLiteral("none");

} // namespace

QString keptProxy()
{
    return KeptSettings().value(QStringLiteral("network/proxy")).toString();
}

net::ProxyChoice proxyChoice(const QString &kept)
{
    if (kept == direct)
        return {net::ProxyChoice::Kind::None, {}};
    return net::manualProxy(kept).value_or(net::ProxyChoice{});
}

ProxyDialog::ProxyDialog(const QString &kept, QWidget *parent)
    : QDialog(parent), m_system(new QRadioButton(tr("As the d&esktop does (and http_proxy, https_proxy, no_proxy)"), this)),
      m_none(new QRadioButton(tr("&Directly, without a proxy"), this)), m_manual(new QRadioButton(tr("Through &this proxy:"), this)),
      m_address(new QLineEdit(this)), m_complaint(new FlowLabel(1.0, this))
{
    setWindowTitle(tr("Proxy"));
    m_address->setPlaceholderText(QStringLiteral("http://proxy.example:3128, socks5://127.0.0.1:1080"));
    m_address->setAccessibleName(tr("Address of the proxy"));
    const bool isManual = !kept.isEmpty() && kept != direct;
    (isManual ? m_manual : kept == direct ? m_none : m_system)->setChecked(true);
    m_address->setText(isManual ? kept : QString());
    m_address->setEnabled(isManual);
    m_complaint->hide();
    auto *about = new FlowLabel(0.94, this);
    about->setFlow({},
        tr("A proxy finds the address of a host itself: that it is no private one cannot be checked then, and each request says so. This "
           "computer's own servers are always asked directly."));
    auto *use = new QPushButton(tr("&Use it"), this);
    setKind(use, "primary");
    use->setDefault(true);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(use);
    buttons->addStretch();
    buttons->addWidget(cancel);
    auto *manual = new QHBoxLayout;
    manual->addSpacing(lines(1.4));
    manual->addWidget(m_address, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 14);
    column->setSpacing(8);
    for (QWidget *one : {m_system, m_none, m_manual})
        column->addWidget(one);
    column->addLayout(manual);
    column->addWidget(m_complaint);
    column->addWidget(about);
    column->addSpacing(4);
    column->addLayout(buttons);
    connect(m_manual, &QRadioButton::toggled, this, [this](bool isOn) {
        m_address->setEnabled(isOn);
        if (isOn)
            m_address->setFocus();
    });
    connect(m_address, &QLineEdit::textEdited, m_complaint, &QWidget::hide);
    connect(use, &QPushButton::clicked, this, &ProxyDialog::take);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    about->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred); // as high as its width asks, not as its hint does
    resize(lines(30), column->heightForWidth(lines(30)));
}

void ProxyDialog::take()
{
    QString kept = m_none->isChecked() ? direct : QString();
    if (m_manual->isChecked()) {
        kept = m_address->text().trimmed();
        if (const auto read = net::manualProxy(kept); !read) {
            m_complaint->setFlow(tr("Not yet:"), report::plain(retold(read.error().message)));
            m_complaint->show();
            return;
        }
    }
    Q_EMIT chosen(kept);
    accept();
}

} // namespace jotscope::ui
