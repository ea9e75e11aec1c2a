// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/proxy.h"

#include <QDialog>

class QLineEdit;
class QRadioButton;

namespace jotscope::ui {

class FlowLabel;

/// The proxy as it is kept: "" (the desktop's), "none", or its address. A user name and a password never are.
QString keptProxy();
/// What the kept text stands for; one that cannot be read is the desktop's.
net::ProxyChoice proxyChoice(const QString &kept);

/// Which way the hosts are asked: as the desktop does, directly, or through one proxy.
class ProxyDialog : public QDialog {
    Q_OBJECT
public:
    explicit ProxyDialog(const QString &kept, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const QString &kept);

private:
    void take();

    QRadioButton *m_system;
    QRadioButton *m_none;
    QRadioButton *m_manual;
    QLineEdit *m_address;
    FlowLabel *m_complaint;
};

} // namespace jotscope::ui
