// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/preferences.h"

#include <QDialog>

#include <functional>

class QListWidget;
class QStackedWidget;

namespace jotscope::ui {

class Actions;
class FlowLabel;
class Session;

/// What the settings stand on; they change what the menus change, by the same actions.
struct SettingsGround {
    Actions *actions = nullptr;
    Session *session = nullptr;
    QString environmentsFile;
    int zoom = 100;
    QString proxy; ///< as it is kept
    Preferences preferences;
};

/// Appearance, times, network, privacy, files. What is changed counts at once; there is nothing to confirm.
class SettingsDialog : public QDialog {
    Q_OBJECT
public:
    explicit SettingsDialog(const SettingsGround &ground, QWidget *parent = nullptr);

    void goTo(int section);
    void setProxy(const QString &kept); ///< it was chosen in its own dialog

Q_SIGNALS:
    void zoomChosen(int percent);
    void preferencesChanged(const jotscope::ui::Preferences &preferences);
    void problemMet(const QString &bold, const QString &rest);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *appearance();
    QWidget *times();
    QWidget *network();
    QWidget *privacy();
    QWidget *files();
    void addSection(const QString &title, QWidget *page);
    void fitSections();
    void change(const std::function<void(Preferences &)> &how);

    SettingsGround m_ground;
    QListWidget *m_sections;
    QStackedWidget *m_pages;
    FlowLabel *m_proxy = nullptr;
};

} // namespace jotscope::ui
