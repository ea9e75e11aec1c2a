// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/options.h"
#include "ui/window/preferences.h"

#include "inspector.h"

#include <QMainWindow>
#include <QPointer>

class QGridLayout;
class QSplitter;
class QStackedWidget;

namespace jotscope::ui {

class ActionButton;
class Actions;
class Banner;
class CapturePanel;
class ComparePage;
class EditorDialog;
class FileWatch;
class FindBar;
class FirstStart;
class InspectionPage;
class Intake;
struct LayoutMemory;
class MakerWindow;
class Session;
class SessionKeys;
class StatusLine;
class Switch;
class SystemScheme;
class TokenCombo;
class TokenList;

/// The frame: it holds the panes, gives them what the session knows, and carries their wishes back.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    MainWindow(const Options &options, SystemScheme *system, QWidget *parent = nullptr);
    ~MainWindow() override;

    SessionKeys *keys() const { return m_keys; }
    Session *session() const { return m_session; }
    Actions *actions() const { return m_actions; }
    InspectionPage *page() const { return m_page; }
    FindBar *find() const { return m_find; }
    Banner *banner() const { return m_banner; }
    ComparePage *compare() const { return m_compare; }
    FirstStart *firstStart() const { return m_firstStart; }
    CapturePanel *capture() const { return m_capture; }
    TokenList *tokens() const { return m_tokens; }
    bool isSettled() const; ///< nothing is under way: the answer stands

    void openKeys(const QString &offered = {});
    void openCapture();
    void open(const Given &given); ///< and comes forward
    void openReport();
    void openSettings();
    void openMaker();
    EditorDialog *openEditor(const QString &environment = {}); ///< of the environments file, at this one; null: something else comes first
    void configure();
    void openCertificate(int exchange); ///< that TLS refused, in the editor
    void showLedger();
    void openEnvironmentDialog(bool withKeys = false); ///< proposes what the token that is shown says
    void loadEnvironments(const QString &path);

protected:
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void stretchColumn(int ems);
    void buildBody();
    void buildToolBar();
    void wireSession();
    void wireWishes();
    void wireCapture();
    void comeForward();
    void take(const Given &given);
    void copyMarkdown();
    void copyCommand();
    void wireActions();
    void wireViewActions();
    void wireSettings();
    void takePreferences(const Options &options);
    void takeMemory(const LayoutMemory &memory);
    void remember() const;
    void resizeOnScreen(const QSize &size);
    void start(const Options &options);

    void showInspection();
    void showFirstStart();
    void backToToken(); ///< from the first page
    void followClock(bool hasTurned);
    void toggleCompare();
    bool isComparing() const;
    void showConsent();
    void showAsked();
    void refreshActions();
    void hinderActions();
    QString whyNobodyIsAsked() const;
    void refreshTitle();
    void arrange();
    void foldList(bool isFolded);
    void focusToken();
    void standBanner();
    void showProgress();
    void offerRetry(const QString &path, const QString &message, bool isInPart);
    void foldToolBar();
    QString progress() const;
    void allow(const std::vector<ConsentRow> &rows, bool tokenToo, bool always);
    void chooseHosts();
    void takeAnswer(const QByteArray &answer);
    void offerKeys(const QString &text, const QString &origin);
    void startDemo(const QString &select = {});
    void openFile();
    void openEnvironmentsFile();
    void backToOwnEnvironments();
    void leaveDemo();
    void offerToLeaveDemo(std::function<void()> then);
    void openProxy();
    void openAbout();
    void openHelp(bool aboutLeaving);
    void cancelOrClear();
    void goTo(int pane);
    void stepPane(int by);
    void setColours(const QString &choice);
    static QWidget *startZoomed(const Options &options, QWidget *parent);
    void setZoom(int percent);
    void tellProblem(const QString &bold, const QString &rest);

    int m_zoom;          ///< in per cent; in force before the window itself is made, which would keep the letters of that moment
    double m_basePoints; ///< of the application's font at 100 %
    Session *m_session;
    SessionKeys *m_keys;
    Intake *m_intake;
    Actions *m_actions;
    CapturePanel *m_capture;
    SystemScheme *m_system;
    QGridLayout *m_body; ///< the sides, and the banner below or above their last lines
    bool m_bannerCovers = false;
    QSplitter *m_sides;
    bool m_remembers;
    Banner *m_banner;
    TokenList *m_tokens;
    TokenCombo *m_tokenCombo;
    QStackedWidget *m_stack;
    FirstStart *m_firstStart;
    InspectionPage *m_page;
    FindBar *m_find;
    ComparePage *m_compare;
    StatusLine *m_status;
    QWidget *m_toolRow;
    std::vector<ActionButton *> m_foldingFirst; ///< show their icon alone in a narrow window
    std::vector<ActionButton *> m_foldingLast;  ///< and these in a narrower one
    Switch *m_online;
    QString m_environmentsPath;
    FileWatch *m_watch;            ///< on the environments file
    QPointer<MakerWindow> m_maker; ///< the second window, once it was opened
    Preferences m_preferences;
    QString m_colours;
    int m_before = 0; ///< id of the token that was current before this one
    int m_shown = 0;
};

} // namespace jotscope::ui
