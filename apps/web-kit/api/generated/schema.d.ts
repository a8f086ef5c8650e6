// Written by api/generate.ts from the server's OpenAPI document; not edited by hand.
export interface paths {
    "/api/v1/appraisals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listAppraisalSchemes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appraisals/{scheme}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showAppraisal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appraisals/{scheme}/funnels/{indicator}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showAppraisalFunnel"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appraisals/{scheme}/units/{unit}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showAppraisedUnit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assignments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["revokeRole"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listAudit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["verifyAudit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/indicators": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listIndicators"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/indices/{index}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showIndex"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/installation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showInstallation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listOrganisations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plan-drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listDrafts"];
        put?: never;
        post: operations["draftPlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plan-drafts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showDraft"];
        put?: never;
        post?: never;
        delete: operations["discardDraft"];
        options?: never;
        head?: never;
        patch: operations["changeDraftHead"];
        trace?: never;
    };
    "/api/v1/plan-drafts/{id}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["confirmDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plan-drafts/{id}/rows/{ordinal}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["changeDraftRow"];
        trace?: never;
    };
    "/api/v1/plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listPlans"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{plan}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showPlan"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{plan}/evaluation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["evaluatePlan"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{plan}/findings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listFindings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{plan}/indicators/{indicator}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showIndicator"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{plan}/overview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showOverview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{plan}/regions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["evaluateRegions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{plan}/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listTasks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/regions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listRegions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/report-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["requestReports"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reporting-board": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showReportingBoard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listReports"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/{id}/cells": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["saveCells"];
        trace?: never;
    };
    "/api/v1/reports/{id}/hand-over": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["handOverReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/{id}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["publishReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/{id}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["reopenReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["returnReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/{id}/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["reviewReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/{id}/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["submitReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/{id}/template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["exportTemplate"];
        put?: never;
        post: operations["importTemplate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["withdrawReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listRoles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/security-events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listSecurityEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showSession"];
        put?: never;
        post: operations["signIn"];
        delete: operations["signOut"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["changePassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["beginSecondFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/second-factor/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["confirmSecondFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/second-factor/recovery-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["renewRecoveryCodes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/second-factor/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["removeSecondFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listOwnSessions"];
        put?: never;
        post?: never;
        delete: operations["endOtherOwnSessions"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["endOwnSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listOwnTokens"];
        put?: never;
        post: operations["createApiToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tokens/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["revokeOwnToken"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listUsers"];
        put?: never;
        post: operations["createUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showUser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{id}/disabled": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["disableUser"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{id}/password-reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["resetPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{id}/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["assignRole"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{id}/second-factor-reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["resetSecondFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{id}/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listSessionsOf"];
        put?: never;
        post?: never;
        delete: operations["endSessionsOf"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{id}/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listTokensOf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{id}/tokens/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["revokeTokenOf"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/values": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["recordValue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: never;
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listAppraisalSchemes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description from a closed list, e.g. plan.not-found */
                        code: string;
                        /** @description what is needed to find and mend it */
                        details?: {
                            [key: string]: string | number | boolean | null;
                        };
                        requestId: string;
                        words: {
                            en: string;
                            zh: string;
                        };
                    };
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description from a closed list, e.g. plan.not-found */
                        code: string;
                        /** @description what is needed to find and mend it */
                        details?: {
                            [key: string]: string | number | boolean | null;
                        };
                        requestId: string;
                        words: {
                            en: string;
                            zh: string;
                        };
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        /** @enum {unknown} */
                        frequency: "month" | "quarter" | "half-year" | "year";
                        name: {
                            en?: string;
                            zh: string;
                        };
                        plan: string;
                        source: {
                            /** @description day, month or year of the source */
                            date?: string;
                            /** @description table, row, section or page */
                            locator?: string;
                            /** @enum {unknown} */
                            status: "verified" | "unverified";
                            title: string;
                        };
                        /** @enum {unknown} */
                        units: "responsibility" | "region";
                        version: number;
                    }[];
                };
            };
        };
    };
    showAppraisal: {
        parameters: {
            query?: {
                /** @description YYYY-MM-DD; today when left out */
                asOf?: string;
                /** @description a file instead of an answer */
                format?: "csv" | "xlsx" | "json";
                /** @description of the file’s headings; zh when left out */
                language?: "zh" | "en";
                /** @description the newest with figures when left out */
                period?: string;
                /** @description `arithmetic` opens every score; ranking when left out */
                table?: "ranking" | "arithmetic";
            };
            header?: never;
            path: {
                scheme: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description from a closed list, e.g. plan.not-found */
                        code: string;
                        /** @description what is needed to find and mend it */
                        details?: {
                            [key: string]: string | number | boolean | null;
                        };
                        requestId: string;
                        words: {
                            en: string;
                            zh: string;
                        };
                    };
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description from a closed list, e.g. plan.not-found */
                        code: string;
                        /** @description what is needed to find and mend it */
                        details?: {
                            [key: string]: string | number | boolean | null;
                        };
                        requestId: string;
                        words: {
                            en: string;
                            zh: string;
                        };
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        asOf: string;
                        /** @description mean of the scores */
                        average?: number;
                        /** @description 0 when the scheme gives none */
                        bonusCeiling: number;
                        bonuses: {
                            code: string;
                            name: {
                                en?: string;
                                zh: string;
                            };
                            points: number;
                        }[];
                        bulletin: {
                            /** @enum {boolean} */
                            generated: true;
                            paragraphs: {
                                en?: string;
                                zh: string;
                            }[];
                            title: {
                                en?: string;
                                zh: string;
                            };
                        };
                        flags: {
                            code: string;
                            /** @enum {unknown} */
                            colour: "red" | "black";
                            name: {
                                en?: string;
                                zh: string;
                            };
                        }[];
                        invented: boolean;
                        /** @description in the order of the scheme */
                        lines: {
                            item: string;
                            itemName: {
                                en?: string;
                                zh: string;
                            };
                            /** @enum {unknown} */
                            kind: "indicators" | "timeliness" | "completeness";
                            line: string;
                            name: {
                                en?: string;
                                zh: string;
                            };
                            points: number;
                            /** @description of the figure */
                            unit: string;
                        }[];
                        minimumCoverage: number;
                        /** @enum {unknown} */
                        missing: "spread" | "zero";
                        period: string;
                        periods: string[];
                        previousPeriod?: string;
                        /** @description units with a score */
                        ranked: number;
                        ranking: {
                            arithmetic?: {
                                lines: {
                                    coefficient: number;
                                    counted: boolean;
                                    figure?: {
                                        /** @enum {unknown} */
                                        absence?: "suppressed" | "not-collected" | "not-calculable";
                                        attained?: boolean;
                                        availableOn: string;
                                        /** @enum {unknown} */
                                        basis: "reported" | "computed";
                                        denominator?: number;
                                        invented: boolean;
                                        level?: string;
                                        lower?: number;
                                        numerator?: number;
                                        parts?: number[];
                                        period: string;
                                        revision: number;
                                        source?: string;
                                        /** @enum {unknown} */
                                        status: "preliminary" | "final";
                                        upper?: number;
                                        value?: number;
                                    };
                                    /** @description points × coefficient */
                                    full: number;
                                    line: string;
                                    /** @enum {unknown} */
                                    missing?: "no-figure" | "not-collected" | "suppressed" | "not-calculable" | "no-baseline" | "no-target" | "not-due" | "no-report-due";
                                    points?: number;
                                    share?: number;
                                    steps: {
                                        code: string;
                                        formula: {
                                            en?: string;
                                            zh: string;
                                        };
                                        inputs: {
                                            name: {
                                                en?: string;
                                                zh: string;
                                            };
                                            value: number | string;
                                        }[];
                                        result: number;
                                        working: {
                                            en?: string;
                                            zh: string;
                                        };
                                    }[];
                                    /** @enum {unknown} */
                                    verdict?: "achieved" | "on-track" | "at-risk" | "off-track" | "worsening" | "no-data" | "not-evaluable" | "not-due";
                                }[];
                                steps: {
                                    code: string;
                                    formula: {
                                        en?: string;
                                        zh: string;
                                    };
                                    inputs: {
                                        name: {
                                            en?: string;
                                            zh: string;
                                        };
                                        value: number | string;
                                    }[];
                                    result: number;
                                    working: {
                                        en?: string;
                                        zh: string;
                                    };
                                }[];
                            };
                            bonus: number;
                            bonuses: string[];
                            coverage: number;
                            flags: string[];
                            /** @description full points of all its lines */
                            full: number;
                            invented: boolean;
                            /** @description coefficient of work: its full points over the mean of all units */
                            load: number;
                            lower?: number;
                            name: {
                                en?: string;
                                zh: string;
                            };
                            points: {
                                [key: string]: number;
                            };
                            previous?: {
                                rank: number;
                                score: number;
                            };
                            rank?: number;
                            /** @description two decimals; up to 100 and the bonus */
                            score?: number;
                            /** @enum {unknown} */
                            standing?: "above" | "similar" | "below";
                            /** @description code of the organisation or region */
                            unit: string;
                            upper?: number;
                            vetoes: string[];
                        }[];
                        scheme: {
                            code: string;
                            /** @enum {unknown} */
                            frequency: "month" | "quarter" | "half-year" | "year";
                            name: {
                                en?: string;
                                zh: string;
                            };
                            plan: string;
                            source: {
                                /** @description day, month or year of the source */
                                date?: string;
                                /** @description table, row, section or page */
                                locator?: string;
                                /** @enum {unknown} */
                                status: "verified" | "unverified";
                                title: string;
                            };
                            /** @enum {unknown} */
                            units: "responsibility" | "region";
                            version: number;
                        };
                        /** @description units appraised */
                        units: number;
                        vetoes: {
                            cap: number;
                            code: string;
                            name: {
                                en?: string;
                                zh: string;
                            };
                        }[];
                    };
                };
            };
        };
    };
    showAppraisalFunnel: {
        parameters: {
            query?: {
                /** @description YYYY-MM-DD; today when left out */
                asOf?: string;
                /** @description a file instead of an answer */
                format?: "csv" | "xlsx" | "json";
                /** @description of the file’s headings; zh when left out */
                language?: "zh" | "en";
                /** @description the newest with figures when left out */
                period?: string;
            };
            header?: never;
            path: {
                indicator: string;
                scheme: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description from a closed list, e.g. plan.not-found */
                        code: string;
                        /** @description what is needed to find and mend it */
                        details?: {
                            [key: string]: string | number | boolean | null;
                        };
                        requestId: string;
                        words: {
                            en: string;
                            zh: string;
                        };
                    };
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description from a closed list, e.g. plan.not-found */
                        code: string;
                        /** @description what is needed to find and mend it */
                        details?: {
                            [key: string]: string | number | boolean | null;
                        };
                        requestId: string;
                        words: {
                            en: string;
                            zh: string;
                        };
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        asOf: string;
                        average?: number;
                        /** @enum {unknown} */
                        better?: "increase" | "decrease";
                        indicator: string;
                        invented: boolean;
                        limits: {
                            denominator: number;
                            lower95: number;
                            lower998: number;
                            upper95: number;
                            upper998: number;
                        }[];
                        /** @enum {unknown} */
                        method: "binomial" | "poisson";
                        name: {
                            en?: string;
                            zh: string;
                        };
                        period: string;
                        points: {
                            denominator: number;
                            lower95: number;
                            lower998: number;
                            name: {
                                en?: string;
                                zh: string;
                            };
                            numerator: number;
                            period: string;
                            /** @enum {unknown} */
                            standing: "far-above" | "above" | "similar" | "below" | "far-below";
                            unit: string;
                            upper95: number;
                            upper998: number;
                            /** @description numerator ÷ denominator, in the unit of the indicator */
                            value: number;
                        }[];
                        scheme: {
                            code: string;
                            /** @enum {unknown} */
                            frequency: "month" | "quarter" | "half-year" | "year";
                            name: {
                                en?: string;
                                zh: string;
                            };
                            plan: string;
                            source: {
                                /** @description day, month or year of the source */
                                date?: string;
                                /** @description table, row, section or page */
                                locator?: string;
                                /** @enum {unknown} */
                                status: "verified" | "unverified";
                                title: string;
                            };
                            /** @enum {unknown} */
                            units: "responsibility" | "region";
                            version: number;
                        };
                        unit: string;
                        without: {
                            en?: string;
                            zh: string;
                        }[];
                    };
                };
            };
        };
    };
    showAppraisedUnit: {
        parameters: {
            query?: {
                /** @description YYYY-MM-DD; today when left out */
                asOf?: string;
                /** @description a file instead of an answer */
                format?: "csv" | "xlsx" | "json";
                /** @description of the file’s headings; zh when left out */
                language?: "zh" | "en";
                /** @description the newest with figures when left out */
                period?: string;
            };
            header?: never;
            path: {
                scheme: string;
                unit: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description from a closed list, e.g. plan.not-found */
                        code: string;
                        /** @description what is needed to find and mend it */
                        details?: {
                            [key: string]: string | number | boolean | null;
                        };
                        requestId: string;
                        words: {
                            en: string;
                            zh: string;
                        };
                    };
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description from a closed list, e.g. plan.not-found */
                        code: string;
                        /** @description what is needed to find and mend it */
                        details?: {
                            [key: string]: string | number | boolean | null;
                        };
                        requestId: string;
                        words: {
                            en: string;
                            zh: string;
                        };
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        arithmetic: {
                            lines: {
                                coefficient: number;
                                counted: boolean;
                                figure?: {
                                    /** @enum {unknown} */
                                    absence?: "suppressed" | "not-collected" | "not-calculable";
                                    attained?: boolean;
                                    availableOn: string;
                                    /** @enum {unknown} */
                                    basis: "reported" | "computed";
                                    denominator?: number;
                                    invented: boolean;
                                    level?: string;
                                    lower?: number;
                                    numerator?: number;
                                    parts?: number[];
                                    period: string;
                                    revision: number;
                                    source?: string;
                                    /** @enum {unknown} */
                                    status: "preliminary" | "final";
                                    upper?: number;
                                    value?: number;
                                };
                                /** @description points × coefficient */
                                full: number;
                                line: string;
                                /** @enum {unknown} */
                                missing?: "no-figure" | "not-collected" | "suppressed" | "not-calculable" | "no-baseline" | "no-target" | "not-due" | "no-report-due";
                                points?: number;
                                share?: number;
                                steps: {
                                    code: string;
                                    formula: {
                                        en?: string;
                                        zh: string;
                                    };
                                    inputs: {
                                        name: {
                                            en?: string;
                                            zh: string;
                                        };
                                        value: number | string;
                                    }[];
                                    result: number;
                                    working: {
                                        en?: string;
                                        zh: string;
                                    };
                                }[];
                                /** @enum {unknown} */
                                verdict?: "achieved" | "on-track" | "at-risk" | "off-track" | "worsening" | "no-data" | "not-evaluable" | "not-due";
                            }[];
                            steps: {
                                code: string;
                                formula: {
                                    en?: string;
                                    zh: string;
                                };
                                inputs: {
                                    name: {
                                        en?: string;
                                        zh: string;
                                    };
                                    value: number | string;
                                }[];
                                result: number;
                                working: {
                                    en?: string;
                                    zh: string;
                                };
                            }[];
                        };
                        asOf: string;
                        /** @description mean of the scores */
                        average?: number;
                        /** @description 0 when the scheme gives none */
                        bonusCeiling: number;
                        bonuses: {
                            code: string;
                            name: {
                                en?: string;
                                zh: string;
                            };
                            points: number;
                        }[];
                        flags: {
                            code: string;
                            /** @enum {unknown} */
                            colour: "red" | "black";
                            name: {
                                en?: string;
                                zh: string;
                            };
                        }[];
                        /** @description in the order of the scheme */
                        lines: {
                            item: string;
                            itemName: {
                                en?: string;
                                zh: string;
                            };
                            /** @enum {unknown} */
                            kind: "indicators" | "timeliness" | "completeness";
                            line: string;
                            name: {
                                en?: string;
                                zh: string;
                            };
                            points: number;
                            /** @description of the figure */
                            unit: string;
                        }[];
                        minimumCoverage: number;
                        /** @enum {unknown} */
                        missing: "spread" | "zero";
                        period: string;
                        /** @description units with a score */
                        ranked: number;
                        scheme: {
                            code: string;
                            /** @enum {unknown} */
                            frequency: "month" | "quarter" | "half-year" | "year";
                            name: {
                                en?: string;
                                zh: string;
                            };
                            plan: string;
                            source: {
                                /** @description day, month or year of the source */
                                date?: string;
                                /** @description table, row, section or page */
                                locator?: string;
                                /** @enum {unknown} */
                                status: "verified" | "unverified";
                                title: string;
                            };
                            /** @enum {unknown} */
                            units: "responsibility" | "region";
                            version: number;
                        };
                        unit: {
                            arithmetic?: {
                                lines: {
                                    coefficient: number;
                                    counted: boolean;
                                    figure?: {
                                        /** @enum {unknown} */
                                        absence?: "suppressed" | "not-collected" | "not-calculable";
                                        attained?: boolean;
                                        availableOn: string;
                                        /** @enum {unknown} */
                                        basis: "reported" | "computed";
                                        denominator?: number;
                                        invented: boolean;
                                        level?: string;
                                        lower?: number;
                                        numerator?: number;
                                        parts?: number[];
                                        period: string;
                                        revision: number;
                                        source?: string;
                                        /** @enum {unknown} */
                                        status: "preliminary" | "final";
                                        upper?: number;
                                        value?: number;
                                    };
                                    /** @description points × coefficient */
                                    full: number;
                                    line: string;
                                    /** @enum {unknown} */
                                    missing?: "no-figure" | "not-collected" | "suppressed" | "not-calculable" | "no-baseline" | "no-target" | "not-due" | "no-report-due";
                                    points?: number;
                                    share?: number;
                                    steps: {
                                        code: string;
                                        formula: {
                                            en?: string;
                                            zh: string;
                                        };
                                        inputs: {
                                            name: {
                                                en?: string;
                                                zh: string;
                                            };
                                            value: number | string;
                                        }[];
                                        result: number;
                                        working: {
                                            en?: string;
                                            zh: string;
                                        };
                                    }[];
                                    /** @enum {unknown} */
                                    verdict?: "achieved" | "on-track" | "at-risk" | "off-track" | "worsening" | "no-data" | "not-evaluable" | "not-due";
                                }[];
                                steps: {
                                    code: string;
                                    formula: {
                                        en?: string;
                                        zh: string;
                                    };
                                    inputs: {
                                        name: {
                                            en?: string;
                                            zh: string;
                                        };
                                        value: number | string;
                                    }[];
                                    result: number;
                                    working: {
                                        en?: string;
                                        zh: string;
                                    };
                                }[];
                            };
                            bonus: number;
                            bonuses: string[];
                            coverage: number;
                            flags: string[];
                            /** @description full points of all its lines */
                            full: number;
                            invented: boolean;
                            /** @description coefficient of work: its full points over the mean of all units */
                            load: number;
                            lower?: number;
                            name: {
                                en?: string;
                                zh: string;
                            };
                            points: {
                                [key: string]: number;
                            };
                            previous?: {
                                rank: number;
                                score: number;
                            };
                            rank?: number;
                            /** @description two decimals; up to 100 and the bonus */
                            score?: number;
                            /** @enum {unknown} */
                            standing?: "above" | "similar" | "below";
                            /** @description code of the organisation or region */
                            unit: string;
                            upper?: number;
                            vetoes: string[];
                        };
                        /** @description units appraised */
                        units: number;
                        vetoes: {
                            cap: number;
                            code: string;
                            name: {
                                en?: string;
                                zh: string;
                            };
                        }[];
                    };
                };
            };
        };
    };
    revokeRole: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description from a closed list, e.g. plan.not-found */
                        code: string;
                        /** @description what is needed to find and mend it */
                        details?: {
                            [key: string]: string | number | boolean | null;
                        };
                        requestId: string;
                        words: {
                            en: string;
                            zh: string;
                        };
                    };
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description from a closed list, e.g. plan.not-found */
                        code: string;
                        /** @description what is needed to find and mend it */
                        details?: {
                            [key: string]: string | number | boolean | null;
                        };
                        requestId: string;
                        words: {
                            en: string;
                            zh: string;
                        };
                    };
                };
            };
        };
    };
    listAudit: {
        parameters: {
            query?: {
                actor?: string;
                after?: string;
                /** @description YYYY-MM-DD */
                day?: string;
                /** @description a file instead of an answer */
                format?: "csv" | "xlsx" | "json";
                /** @description of the file’s headings; zh when left out */
                language?: "zh" | "en";
                limit?: number;
                operation?: string;
                organisation?: string;
                outcome?: "done" | "refused" | "failed";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description from a closed list, e.g. plan.not-found */
                        code: string;
                        /** @description what is needed to find and mend it */
                        details?: {
                            [key: string]: string | number | boolean | null;
                        };
                        requestId: string;
                        words: {
                            en: string;
                            zh: string;
                        };
                    };
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description from a closed list, e.g. plan.not-found */
                        code: string;
                        /** @description what is needed to find and mend it */
                        details?: {
                            [key: string]: string | number | boolean | null;
                        };
                        requestId: string;
                        words: {
                            en: string;
                            zh: string;
                        };
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description send as `after` for the next page */
                        next?: string;
                        /** @description newest first */
                        rows: {
                            /** @description user id; absent when nobody was recognised */
                            actor?: string;
                            actorName?: string;
                            /** Format: date-time */
                            at: string;
                            /** @description the reason given */
                            breakGlass?: string;
                            /** @enum {unknown} */
                            channel: "web" | "api" | "cli" | "system";
                            /** @description YYYY-MM-DD */
                            day: string;
                            detail: {
                                [key: string]: string | number | boolean | null;
                            };
                            hash: string;
                            operation: string;
                            organisation: string;
                            /** @enum {unknown} */
                            outcome: "done" | "refused" | "failed";
                            permission?: string;
                            policyVersion?: string;
                            purpose?: string;
                            refusal?: string;
                            request?: string;
                            /** @description number in the chain of its organisation and day */
                            seq: number;
                            session?: string;
                            subject: string;
                        }[];
                    };
                };
            };
        };
    };
    verifyAudit: {
        parameters: {
            query?: {
                /** @description YYYY-MM-DD */
                from?: string;
                organisation?: string;
                /** @description YYYY-MM-DD */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description from a closed list, e.g. plan.not-found */
                        code: string;
                        /** @description what is needed to find and mend it */
                        details?: {
                            [key: string]: string | number | boolean | null;
                        };
                        requestId: string;
                        words: {
                            en: string;
                            zh: string;
                        };
                    };
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description from a closed list, e.g. plan.not-found */
                        code: string;
                        /** @description what is needed to find and mend it */
                        details?: {
                            [key: string]: string | number | boolean | null;
                        };
                        requestId: string;
                        words: {
                            en: string;
                            zh: string;
                        };
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        chains: number;
                        faults: {
                            /** @description YYYY-MM-DD */
                            day: string;
                            /** @enum {unknown} */
                            kind: "changed" | "removed" | "reordered" | "inserted" | "head" | "link" | "anchor";
                            organisation: string;
                            seq: number;
                        }[];
                        /** @description nothing was found in what was verified */
                        intact: boolean;
                        /** @description the first day not verified yet: send as `from` for what is left */
                        next?: string;
                        rows: number;
                        /** @description how many rows that is */
                        rowsLeft: number;
                    };
                };
            };
        };
    };
    listIndicators: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description from a closed list, e.g. plan.not-found */
                        code: string;
                        /** @description what is needed to find and mend it */
                        details?: {
                            [key: string]: string | number | boolean | null;
                        };
                        requestId: string;
                        words: {
                            en: string;
                            zh: string;
                        };
                    };
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description from a closed list, e.g. plan.not-found */
                        code: string;
                        /** @description what is needed to find and mend it */
                        details?: {
                            [key: string]: string | number | boolean | null;
                        };
                        requestId: string;
                        words: {
                            en: string;
                            zh: string;
                        };
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        aliases: string[];
                        code: string;
                        name: {
                            en?: string;
                            zh: string;
                        };
                        unit: string;
                    }[];
                };
            };
        };
    };
    showIndex: {
        parameters: {
            query: {
                /** @description YYYY-MM-DD; today when left out */
                asOf?: string;
                /** @description a file instead of an answer */
                format?: "csv" | "xlsx" | "json";
                /** @description of the file’s headings; zh when left out */
                language?: "zh" | "en";
                region: string;
                year: number;
            };
            header?: never;
            path: {
                index: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description from a closed list, e.g. plan.not-found */
                        code: string;
                        /** @description what is needed to find and mend it */
                        details?: {
                            [key: string]: string | number | boolean | null;
                        };
                        requestId: string;
                        words: {
                            en: string;
                            zh: string;
                        };
                    };
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description from a closed list, e.g. plan.not-found */
                        code: string;
                        /** @description what is needed to find and mend it */
                        details?: {
                            [key: string]: string | number | boolean | null;
                        };
                        requestId: string;
                        words: {
                            en: string;
                            zh: string;
                        };
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description YYYY-MM-DD; figures known on that day */
                        asOf: string;
                        /** @description share of all indicators that have a figure */
                        coverage: number;
                        dimensions: {
                            code: string;
                            coverage: number;
                            indicators: {
                                /** @description scores 100 */
                                best: number;
                                entropyWeight?: number;
                                expertWeight: number;
                                figure?: {
                                    /** @enum {unknown} */
                                    absence?: "suppressed" | "not-collected" | "not-calculable";
                                    attained?: boolean;
                                    availableOn: string;
                                    /** @enum {unknown} */
                                    basis: "reported" | "computed";
                                    denominator?: number;
                                    invented: boolean;
                                    level?: string;
                                    lower?: number;
                                    numerator?: number;
                                    parts?: number[];
                                    period: string;
                                    revision: number;
                                    /** @enum {unknown} */
                                    status: "preliminary" | "final";
                                    upper?: number;
                                    value?: number;
                                };
                                indicator: string;
                                name: string;
                                nameEn?: string;
                                /** @description number in the official list */
                                number: string;
                                score?: number;
                                unit: string;
                                /** @description what is scored: the figure, or the mean of its parts */
                                value?: number;
                                /** @description expert and entropy weight combined; all together 1 */
                                weight: number;
                                /** @description scores 0 */
                                worst: number;
                            }[];
                            name: string;
                            nameEn?: string;
                            score?: number;
                            /** @description of all its indicators together */
                            weight: number;
                        }[];
                        index: string;
                        invented: boolean;
                        /** @enum {unknown} */
                        method: "mean-of-expert-and-entropy" | "product-of-expert-and-entropy" | "expert" | "expert-too-few-regions" | "expert-regions-alike";
                        /** @description below it a sub-index, or the index, is not calculable */
                        minimumCoverage: number;
                        name: string;
                        nameEn?: string;
                        /** @description GB/T 2260 and its extensions */
                        region: string;
                        regionName: string;
                        regionNameEn?: string;
                        /** @description regions with figures among which the entropy weights are made */
                        regionsWeighed: number;
                        score?: number;
                        source: {
                            /** @description day, month or year of the source */
                            date?: string;
                            /** @description table, row, section or page */
                            locator?: string;
                            /** @enum {unknown} */
                            status: "verified" | "unverified";
                            title: string;
                        };
                        /** @description of the definition */
                        version: number;
                        year: number;
                    };
                };
            };
        };
    };
    showInstallation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description from a closed list, e.g. plan.not-found */
                        code: string;
                        /** @description what is needed to find and mend it */
                        details?: {
                            [key: string]: string | number | boolean | null;
                        };
                        requestId: string;
                        words: {
                            en: string;
                            zh: string;
                        };
                    };
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description from a closed list, e.g. plan.not-found */
                        code: string;
                        /** @description what is needed to find and mend it */
                        details?: {
                            [key: string]: string | number | boolean | null;
                        };
                        requestId: string;
                        words: {
                            en: string;
                            zh: string;
                        };
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description of a demonstration only */
                        accounts: {
                            login: string;
                            name: string;
                            password: string;
                        }[];
                        demonstration: boolean;
                        upload: {
                            bytes: number;
                            /** @description as people read it: 20 MB */
                            limit: string;
                            refusal: {
                                /** @description from a closed list, e.g. plan.not-found */
                                code: string;
                                /** @description what is needed to find and mend it */
                                details?: {
                                    [key: string]: string | number | boolean | null;
                                };
                                words: {
                                    en: string;
                                    zh: string;
                                };
                            };
                        };
                        version: string;
                    };
                };
            };
        };
    };
    listOrganisations: {
        parameters: {
            query?: {
                /** @description a file instead of an answer */
                format?: "csv" | "xlsx" | "json";
                /** @description of the file’s headings; zh when left out */
                language?: "zh" | "en";
                /** @description also what the packs no longer hold */
                retired?: boolean;
                under?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description from a closed list, e.g. plan.not-found */
                        code: string;
                        /** @description what is needed to find and mend it */
                        details?: {
                            [key: string]: string | number | boolean | null;
                        };
                        requestId: string;
                        words: {
                            en: string;
                            zh: string;
                        };
                    };
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description from a closed list, e.g. plan.not-found */
                        code: string;
                        /** @description what is needed to find and mend it */
                        details?: {
                            [key: string]: string | number | boolean | null;
                        };
                        requestId: string;
                        words: {
                            en: string;
                            zh: string;
                        };
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        aliases?: string[];
                        code: string;
                        invented?: boolean;
                        /** @enum {unknown} */
                        kind: "government" | "department" | "township-government" | "institution" | "enterprise" | "association";
                        name: {
                            en?: string;
                            zh: string;
                        };
                        parent?: string;
                        /** @description codes of all ancestors and its own: /gongyi-government/gongyi-health/ */
                        path: string;
                        region: string;
                        retired?: boolean;
                        source?: {
                            /** @description day, month or year of the source */
                            date?: string;
                            /** @description table, row, section or page */
                            locator?: string;
                            /** @enum {unknown} */
                            status: "verified" | "unverified";
                            title: string;
                        };
                    }[];
                };
            };
        };
    };
    listDrafts: {
        parameters: {
            query?: {
                /** @description a file instead of an answer */
                format?: "csv" | "xlsx" | "json";
                /** @description of the file’s headings; zh when left out */
                language?: "zh" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description from a closed list, e.g. plan.not-found */
                        code: string;
                        /** @description what is needed to find and mend it */
                        details?: {
                            [key: string]: string | number | boolean | null;
                        };
                        requestId: string;
                        words: {
                            en: string;
                            zh: string;
                        };
                    };
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description from a closed list, e.g. plan.not-found */
                        code: string;
                        /** @description what is needed to find and mend it */
                        details?: {
                            [key: string]: string | number | boolean | null;
                        };
                        requestId: string;
                        words: {
                            en: string;
                            zh: string;
                        };
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date-time */
                        createdAt: string;
                        /** @description cells still waiting for a person */
                        doubts: number;
                        fileName: string;
                        /** Format: uuid */
                        id: string;
                        /** @enum {unknown} */
                        state: "open" | "confirmed" | "discarded";
                        title: string;
                        version: number;
                    }[];
                };
            };
        };
    };
    draftPlan: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description from a closed list, e.g. plan.not-found */
                        code: string;
                        /** @description what is needed to find and mend it */
                        details?: {
                            [key: string]: string | number | boolean | null;
                        };
                        requestId: string;
                        words: {
                            en: string;
                            zh: string;
                        };
                    };
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description from a closed list, e.g. plan.not-found */
                        code: string;
                        /** @description what is needed to find and mend it */
                        details?: {
                            [key: string]: string | number | boolean | null;
                        };
                        requestId: string;
                        words: {
                            en: string;
                            zh: string;
                        };
                    };
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date-time */
                        createdAt: string;
                        /** @description cells still waiting for a person */
                        doubts: number;
                        draft: {
                            baseYear: number;
                            code: string;
                            documentNumber?: string;
                            domains: {
                                code: string;
                                name: {
                                    en?: string;
                                    zh: string;
                                };
                            }[];
                            file: {
                                bytes: number;
                                encoding?: string;
                                /** @enum {unknown} */
                                format: "text" | "html" | "docx" | "xlsx" | "csv";
                                name: string;
                                sha256: string;
                            };
                            findings: {
                                indicator?: string;
                                /** @enum {unknown} */
                                kind: "contradiction" | "target-worse-than-baseline" | "unreadable" | "duplicate";
                                message: {
                                    en?: string;
                                    zh: string;
                                };
                                statements: {
                                    /** @description table row 38, line 95 … */
                                    place: string;
                                    text: string;
                                    unit?: string;
                                    value?: number;
                                }[];
                            }[];
                            issued?: string;
                            issuer?: string;
                            leftOut?: {
                                findings: number;
                                lines: number;
                                rows: number;
                                tasks: number;
                            };
                            period: {
                                from: number;
                                to: number;
                            };
                            /** @description GB/T 2260 and its extensions */
                            region?: string;
                            rows: {
                                baseline: {
                                    confirmed?: boolean;
                                    /** @enum {unknown} */
                                    doubt?: "missing-cell" | "too-long" | "guessed-column" | "no-domain" | "similar-name" | "broken-name" | "broken-unit" | "missing-unit" | "unit-differs" | "joined-numbers" | "baseline-not-understood" | "implausible" | "target-not-understood" | "unknown-department";
                                    reading: string;
                                    sure: boolean;
                                    text: string;
                                };
                                code: string;
                                department: {
                                    confirmed?: boolean;
                                    /** @enum {unknown} */
                                    doubt?: "missing-cell" | "too-long" | "guessed-column" | "no-domain" | "similar-name" | "broken-name" | "broken-unit" | "missing-unit" | "unit-differs" | "joined-numbers" | "baseline-not-understood" | "implausible" | "target-not-understood" | "unknown-department";
                                    reading: string;
                                    sure: boolean;
                                    text: string;
                                };
                                /** @enum {unknown} */
                                direction: "increase" | "decrease" | "none";
                                domain: {
                                    confirmed?: boolean;
                                    /** @enum {unknown} */
                                    doubt?: "missing-cell" | "too-long" | "guessed-column" | "no-domain" | "similar-name" | "broken-name" | "broken-unit" | "missing-unit" | "unit-differs" | "joined-numbers" | "baseline-not-understood" | "implausible" | "target-not-understood" | "unknown-department";
                                    reading: string;
                                    sure: boolean;
                                    text: string;
                                };
                                matched: boolean;
                                name: {
                                    confirmed?: boolean;
                                    /** @enum {unknown} */
                                    doubt?: "missing-cell" | "too-long" | "guessed-column" | "no-domain" | "similar-name" | "broken-name" | "broken-unit" | "missing-unit" | "unit-differs" | "joined-numbers" | "baseline-not-understood" | "implausible" | "target-not-understood" | "unknown-department";
                                    reading: string;
                                    sure: boolean;
                                    text: string;
                                };
                                ordinal: number;
                                parsed: {
                                    baseline: {
                                        /** @enum {unknown} */
                                        comparator?: ">=" | "<=" | ">" | "<" | "=" | "~";
                                        level?: string;
                                        parts?: number[];
                                        /** @description as printed; empty when the plan gives none */
                                        text: string;
                                        value?: number;
                                        year?: number;
                                    };
                                    target: {
                                        /** @enum {unknown} */
                                        comparator: ">=" | "<=" | ">" | "<" | "=" | "~";
                                        /** @enum {unknown} */
                                        direction?: "increase" | "decrease" | "improve" | "steady";
                                        /** @enum {string} */
                                        kind: "threshold";
                                        text: string;
                                        /** @description as printed: %, ‰, 岁, 张, 1/10万, 个百分点 … */
                                        unit?: string;
                                        value: number;
                                    } | {
                                        /** @enum {string} */
                                        kind: "range";
                                        text: string;
                                        /** @description as printed: %, ‰, 岁, 张, 1/10万, 个百分点 … */
                                        unit?: string;
                                        value: {
                                            high: number;
                                            low: number;
                                        };
                                    } | {
                                        base?: number;
                                        change: number;
                                        /** @enum {unknown} */
                                        comparator?: ">=" | "<=" | ">" | "<" | "=" | "~";
                                        /** @enum {unknown} */
                                        direction: "increase" | "decrease" | "improve" | "steady";
                                        /** @enum {string} */
                                        kind: "relative";
                                        /** @enum {string} */
                                        per?: "year";
                                        text: string;
                                        /** @description as printed: %, ‰, 岁, 张, 1/10万, 个百分点 … */
                                        unit?: string;
                                    } | {
                                        /** @enum {unknown} */
                                        direction: "increase" | "decrease" | "improve" | "steady";
                                        /** @enum {string} */
                                        kind: "trend";
                                        text: string;
                                    } | {
                                        /** @enum {unknown} */
                                        comparator?: ">=" | "<=" | ">" | "<" | "=" | "~";
                                        /** @enum {string} */
                                        kind: "grade";
                                        level: string;
                                        text: string;
                                    } | {
                                        /** @enum {string} */
                                        kind: "milestone";
                                        text: string;
                                    } | {
                                        /** @enum {unknown} */
                                        comparator?: ">=" | "<=" | ">" | "<" | "=" | "~";
                                        /** @enum {string} */
                                        kind: "quota";
                                        text: string;
                                        /** @description as printed: %, ‰, 岁, 张, 1/10万, 个百分点 … */
                                        unit?: string;
                                        value?: number;
                                    } | {
                                        /** @enum {string} */
                                        kind: "parts";
                                        parts: ({
                                            /** @enum {unknown} */
                                            comparator: ">=" | "<=" | ">" | "<" | "=" | "~";
                                            /** @enum {unknown} */
                                            direction?: "increase" | "decrease" | "improve" | "steady";
                                            /** @enum {string} */
                                            kind: "threshold";
                                            text: string;
                                            /** @description as printed: %, ‰, 岁, 张, 1/10万, 个百分点 … */
                                            unit?: string;
                                            value: number;
                                        } | {
                                            /** @enum {string} */
                                            kind: "range";
                                            text: string;
                                            /** @description as printed: %, ‰, 岁, 张, 1/10万, 个百分点 … */
                                            unit?: string;
                                            value: {
                                                high: number;
                                                low: number;
                                            };
                                        } | {
                                            base?: number;
                                            change: number;
                                            /** @enum {unknown} */
                                            comparator?: ">=" | "<=" | ">" | "<" | "=" | "~";
                                            /** @enum {unknown} */
                                            direction: "increase" | "decrease" | "improve" | "steady";
                                            /** @enum {string} */
                                            kind: "relative";
                                            /** @enum {string} */
                                            per?: "year";
                                            text: string;
                                            /** @description as printed: %, ‰, 岁, 张, 1/10万, 个百分点 … */
                                            unit?: string;
                                        } | {
                                            /** @enum {unknown} */
                                            direction: "increase" | "decrease" | "improve" | "steady";
                                            /** @enum {string} */
                                            kind: "trend";
                                            text: string;
                                        } | {
                                            /** @enum {unknown} */
                                            comparator?: ">=" | "<=" | ">" | "<" | "=" | "~";
                                            /** @enum {string} */
                                            kind: "grade";
                                            level: string;
                                            text: string;
                                        } | {
                                            /** @enum {string} */
                                            kind: "milestone";
                                            text: string;
                                        } | {
                                            /** @enum {unknown} */
                                            comparator?: ">=" | "<=" | ">" | "<" | "=" | "~";
                                            /** @enum {string} */
                                            kind: "quota";
                                            text: string;
                                            /** @description as printed: %, ‰, 岁, 张, 1/10万, 个百分点 … */
                                            unit?: string;
                                            value?: number;
                                        })[];
                                        text: string;
                                    } | {
                                        /** @enum {string} */
                                        kind: "text";
                                        text: string;
                                    };
                                };
                                path?: {
                                    value: number;
                                    year: number;
                                }[];
                                place: string;
                                removed?: boolean;
                                target: {
                                    confirmed?: boolean;
                                    /** @enum {unknown} */
                                    doubt?: "missing-cell" | "too-long" | "guessed-column" | "no-domain" | "similar-name" | "broken-name" | "broken-unit" | "missing-unit" | "unit-differs" | "joined-numbers" | "baseline-not-understood" | "implausible" | "target-not-understood" | "unknown-department";
                                    reading: string;
                                    sure: boolean;
                                    text: string;
                                };
                                unit: {
                                    confirmed?: boolean;
                                    /** @enum {unknown} */
                                    doubt?: "missing-cell" | "too-long" | "guessed-column" | "no-domain" | "similar-name" | "broken-name" | "broken-unit" | "missing-unit" | "unit-differs" | "joined-numbers" | "baseline-not-understood" | "implausible" | "target-not-understood" | "unknown-department";
                                    reading: string;
                                    sure: boolean;
                                    text: string;
                                };
                            }[];
                            tasks: {
                                code: string;
                                indicators?: string[];
                                organisations?: string[];
                                parent?: string;
                                title: string;
                            }[];
                            title: string;
                        };
                        /** Format: uuid */
                        id: string;
                        /** @enum {unknown} */
                        state: "open" | "confirmed" | "discarded";
                        version: number;
                    };
                };
            };
        };
    };
    showDraft: {
        parameters: {
            query?: {
                /** @description a file instead of an answer */
                format?: "csv" | "xlsx" | "json";
                /** @description of the file’s headings; zh when left out */
                language?: "zh" | "en";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description from a closed list, e.g. plan.not-found */
                        code: string;
                        /** @description what is needed to find and mend it */
                        details?: {
                            [key: string]: string | number | boolean | null;
                        };
                        requestId: string;
                        words: {
                            en: string;
                            zh: string;
                        };
                    };
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description from a closed list, e.g. plan.not-found */
                        code: string;
                        /** @description what is needed to find and mend it */
                        details?: {
                            [key: string]: string | number | boolean | null;
                        };
                        requestId: string;
                        words: {
                            en: string;
                            zh: string;
                        };
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date-time */
                        createdAt: string;
                        /** @description cells still waiting for a person */
                        doubts: number;
                        draft: {
                            baseYear: number;
                            code: string;
                            documentNumber?: string;
                            domains: {
                                code: string;
                                name: {
                                    en?: string;
                                    zh: string;
                                };
                            }[];
                            file: {
                                bytes: number;
                                encoding?: string;
                                /** @enum {unknown} */
                                format: "text" | "html" | "docx" | "xlsx" | "csv";
                                name: string;
                                sha256: string;
                            };
                            findings: {
                                indicator?: string;
                                /** @enum {unknown} */
                                kind: "contradiction" | "target-worse-than-baseline" | "unreadable" | "duplicate";
                                message: {
                                    en?: string;
                                    zh: string;
                                };
                                statements: {
                                    /** @description table row 38, line 95 … */
                                    place: string;
                                    text: string;
                                    unit?: string;
                                    value?: number;
                                }[];
                            }[];
                            issued?: string;
                            issuer?: string;
                            leftOut?: {
                                findings: number;
                                lines: number;
                                rows: number;
                                tasks: number;
                            };
                            period: {
                                from: number;
                                to: number;
                            };
                            /** @description GB/T 2260 and its extensions */
                            region?: string;
                            rows: {
                                baseline: {
                                    confirmed?: boolean;
                                    /** @enum {unknown} */
                                    doubt?: "missing-cell" | "too-long" | "guessed-column" | "no-domain" | "similar-name" | "broken-name" | "broken-unit" | "missing-unit" | "unit-differs" | "joined-numbers" | "baseline-not-understood" | "implausible" | "target-not-understood" | "unknown-department";
                                    reading: string;
                                    sure: boolean;
                                    text: string;
                                };
                                code: string;
                                department: {
                                    confirmed?: boolean;
                                    /** @enum {unknown} */
                                    doubt?: "missing-cell" | "too-long" | "guessed-column" | "no-domain" | "similar-name" | "broken-name" | "broken-unit" | "missing-unit" | "unit-differs" | "joined-numbers" | "baseline-not-understood" | "implausible" | "target-not-understood" | "unknown-department";
                                    reading: string;
                                    sure: boolean;
                                    text: string;
                                };
                                /** @enum {unknown} */
                                direction: "increase" | "decrease" | "none";
                                domain: {
                                    confirmed?: boolean;
                                    /** @enum {unknown} */
                                    doubt?: "missing-cell" | "too-long" | "guessed-column" | "no-domain" | "similar-name" | "broken-name" | "broken-unit" | "missing-unit" | "unit-differs" | "joined-numbers" | "baseline-not-understood" | "implausible" | "target-not-understood" | "unknown-department";
                                    reading: string;
                                    sure: boolean;
                                    text: string;
                                };
                                matched: boolean;
                                name: {
                                    confirmed?: boolean;
                                    /** @enum {unknown} */
                                    doubt?: "missing-cell" | "too-long" | "guessed-column" | "no-domain" | "similar-name" | "broken-name" | "broken-unit" | "missing-unit" | "unit-differs" | "joined-numbers" | "baseline-not-understood" | "implausible" | "target-not-understood" | "unknown-department";
                                    reading: string;
                                    sure: boolean;
                                    text: string;
                                };
                                ordinal: number;
                                parsed: {
                                    baseline: {
                                        /** @enum {unknown} */
                                        comparator?: ">=" | "<=" | ">" | "<" | "=" | "~";
                                        level?: string;
                                        parts?: number[];
                                        /** @description as printed; empty when the plan gives none */
                                        text: string;
                                        value?: number;
                                        year?: number;
                                    };
                                    target: {
                                        /** @enum {unknown} */
                                        comparator: ">=" | "<=" | ">" | "<" | "=" | "~";
                                        /** @enum {unknown} */
                                        direction?: "increase" | "decrease" | "improve" | "steady";
                                        /** @enum {string} */
                                        kind: "threshold";
                                        text: string;
                                        /** @description as printed: %, ‰, 岁, 张, 1/10万, 个百分点 … */
                                        unit?: string;
                                        value: number;
                                    } | {
                                        /** @enum {string} */
                                        kind: "range";
                                        text: string;
                                        /** @description as printed: %, ‰, 岁, 张, 1/10万, 个百分点 … */
                                        unit?: string;
                                        value: {
                                            high: number;
                                            low: number;
                                        };
                                    } | {
                                        base?: number;
                                        change: number;
                                        /** @enum {unknown} */
                                        comparator?: ">=" | "<=" | ">" | "<" | "=" | "~";
                                        /** @enum {unknown} */
                                        direction: "increase" | "decrease" | "improve" | "steady";
                                        /** @enum {string} */
                                        kind: "relative";
                                        /** @enum {string} */
                                        per?: "year";
                                        text: string;
                                        /** @description as printed: %, ‰, 岁, 张, 1/10万, 个百分点 … */
                                        unit?: string;
                                    } | {
                                        /** @enum {unknown} */
                                        direction: "increase" | "decrease" | "improve" | "steady";
                                        /** @enum {string} */
                                        kind: "trend";
                                        text: string;
                                    } | {
                                        /** @enum {unknown} */
                                        comparator?: ">=" | "<=" | ">" | "<" | "=" | "~";
                                        /** @enum {string} */
                                        kind: "grade";
                                        level: string;
                                        text: string;
                                    } | {
                                        /** @enum {string} */
                                        kind: "milestone";
                                        text: string;
                                    } | {
                                        /** @enum {unknown} */
                                        comparator?: ">=" | "<=" | ">" | "<" | "=" | "~";
                                        /** @enum {string} */
                                        kind: "quota";
                                        text: string;
                                        /** @description as printed: %, ‰, 岁, 张, 1/10万, 个百分点 … */
                                        unit?: string;
                                        value?: number;
                                    } | {
                                        /** @enum {string} */
                                        kind: "parts";
                                        parts: ({
                                            /** @enum {unknown} */
                                            comparator: ">=" | "<=" | ">" | "<" | "=" | "~";
                                            /** @enum {unknown} */
                                            direction?: "increase" | "decrease" | "improve" | "steady";
                                            /** @enum {string} */
                                            kind: "threshold";
                                            text: string;
                                            /** @description as printed: %, ‰, 岁, 张, 1/10万, 个百分点 … */
                                            unit?: string;
                                            value: number;
                                        } | {
                                            /** @enum {string} */
                                            kind: "range";
                                            text: string;
                                            /** @description as printed: %, ‰, 岁, 张, 1/10万, 个百分点 … */
                                            unit?: string;
                                            value: {
                                                high: number;
                                                low: number;
                                            };
                                        } | {
                                            base?: number;
                                            change: number;
                                            /** @enum {unknown} */
                                            comparator?: ">=" | "<=" | ">" | "<" | "=" | "~";
                                            /** @enum {unknown} */
                                            direction: "increase" | "decrease" | "improve" | "steady";
                                            /** @enum {string} */
                                            kind: "relative";
                                            /** @enum {string} */
                                            per?: "year";
                                            text: string;
                                            /** @description as printed: %, ‰, 岁, 张, 1/10万, 个百分点 … */
                                            unit?: string;
                                        } | {
                                            /** @enum {unknown} */
                                            direction: "increase" | "decrease" | "improve" | "steady";
                                            /** @enum {string} */
                                            kind: "trend";
                                            text: string;
                                        } | {
                                            /** @enum {unknown} */
                                            comparator?: ">=" | "<=" | ">" | "<" | "=" | "~";
                                            /** @enum {string} */
                                            kind: "grade";
                                            level: string;
                                            text: string;
                                        } | {
                                            /** @enum {string} */
                                            kind: "milestone";
                                            text: string;
                                        } | {
                                            /** @enum {unknown} */
                                            comparator?: ">=" | "<=" | ">" | "<" | "=" | "~";
                                            /** @enum {string} */
                                            kind: "quota";
                                            text: string;
                                            /** @description as printed: %, ‰, 岁, 张, 1/10万, 个百分点 … */
                                            unit?: string;
                                            value?: number;
                                        })[];
                                        text: string;
                                    } | {
                                        /** @enum {string} */
                                        kind: "text";
                                        text: string;
                                    };
                                };
                                path?: {
                                    value: number;
                                    year: number;
                                }[];
                                place: string;
                                removed?: boolean;
                                target: {
                                    confirmed?: boolean;
                                    /** @enum {unknown} */
                                    doubt?: "missing-cell" | "too-long" | "guessed-column" | "no-domain" | "similar-name" | "broken-name" | "broken-unit" | "missing-unit" | "unit-differs" | "joined-numbers" | "baseline-not-understood" | "implausible" | "target-not-understood" | "unknown-department";
                                    reading: string;
                                    sure: boolean;
                                    text: string;
                                };
                                unit: {
                                    confirmed?: boolean;
                                    /** @enum {unknown} */
                                    doubt?: "missing-cell" | "too-long" | "guessed-column" | "no-domain" | "similar-name" | "broken-name" | "broken-unit" | "missing-unit" | "unit-differs" | "joined-numbers" | "baseline-not-understood" | "implausible" | "target-not-understood" | "unknown-department";
                                    reading: string;
                                    sure: boolean;
                                    text: string;
                                };
                            }[];
                            tasks: {
                                code: string;
                                indicators?: string[];
                                organisations?: string[];
                                parent?: string;
                                title: string;
                            }[];
                            title: string;
                        };
                        /** Format: uuid */
                        id: string;
                        /** @enum {unknown} */
                        state: "open" | "confirmed" | "discarded";
                        version: number;
                    };
                };
            };
        };
    };
    discardDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description from a closed list, e.g. plan.not-found */
                        code: string;
                        /** @description what is needed to find and mend it */
                        details?: {
                            [key: string]: string | number | boolean | null;
                        };
                        requestId: string;
                        words: {
                            en: string;
                            zh: string;
                        };
                    };
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description from a closed list, e.g. plan.not-found */
                        code: string;
                        /** @description what is needed to find and mend it */
                        details?: {
                            [key: string]: string | number | boolean | null;
                        };
                        requestId: string;
                        words: {
                            en: string;
                            zh: string;
                        };
                    };
                };
            };
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    changeDraftHead: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    head: {
                        baseYear?: number;
                        code?: string;
                        documentNumber?: string;
                        issued?: string;
                        issuer?: string;
                        period?: {
                            from: number;
                            to: number;
                        };
                        /** @description GB/T 2260 and its extensions */
                        region?: string;
                        title?: string;
                    };
                    /** @description the version that was seen */
                    version: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description from a closed list, e.g. plan.not-found */
                        code: string;
                        /** @description what is needed to find and mend it */
                        details?: {
                            [key: string]: string | number | boolean | null;
                        };
                        requestId: string;
                        words: {
                            en: string;
                            zh: string;
                        };
                    };
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description from a closed list, e.g. plan.not-found */
                        code: string;
                        /** @description what is needed to find and mend it */
                        details?: {
                            [key: string]: string | number | boolean | null;
                        };
                        requestId: string;
                        words: {
                            en: string;
                            zh: string;
                        };
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date-time */
                        createdAt: string;
                        /** @description cells still waiting for a person */
                        doubts: number;
                        draft: {
                            baseYear: number;
                            code: string;
                            documentNumber?: string;
                            domains: {
                                code: string;
                                name: {
                                    en?: string;
                                    zh: string;
                                };
                            }[];
                            file: {
                                bytes: number;
                                encoding?: string;
                                /** @enum {unknown} */
                                format: "text" | "html" | "docx" | "xlsx" | "csv";
                                name: string;
                                sha256: string;
                            };
                            findings: {
                                indicator?: string;
                                /** @enum {unknown} */
                                kind: "contradiction" | "target-worse-than-baseline" | "unreadable" | "duplicate";
                                message: {
                                    en?: string;
                                    zh: string;
                                };
                                statements: {
                                    /** @description table row 38, line 95 … */
                                    place: string;
                                    text: string;
                                    unit?: string;
                                    value?: number;
                                }[];
                            }[];
                            issued?: string;
                            issuer?: string;
                            leftOut?: {
                                findings: number;
                                lines: number;
                                rows: number;
                                tasks: number;
                            };
                            period: {
                                from: number;
                                to: number;
                            };
                            /** @description GB/T 2260 and its extensions */
                            region?: string;
                            rows: {
                                baseline: {
                                    confirmed?: boolean;
                                    /** @enum {unknown} */
                                    doubt?: "missing-cell" | "too-long" | "guessed-column" | "no-domain" | "similar-name" | "broken-name" | "broken-unit" | "missing-unit" | "unit-differs" | "joined-numbers" | "baseline-not-understood" | "implausible" | "target-not-understood" | "unknown-department";
                                    reading: string;
                                    sure: boolean;
                                    text: string;
                                };
                                code: string;
                                department: {
                                    confirmed?: boolean;
                                    /** @enum {unknown} */
                                    doubt?: "missing-cell" | "too-long" | "guessed-column" | "no-domain" | "similar-name" | "broken-name" | "broken-unit" | "missing-unit" | "unit-differs" | "joined-numbers" | "baseline-not-understood" | "implausible" | "target-not-understood" | "unknown-department";
                                    reading: string;
                                    sure: boolean;
                                    text: string;
                                };
                                /** @enum {unknown} */
                                direction: "increase" | "decrease" | "none";
                                domain: {
                                    confirmed?: boolean;
                                    /** @enum {unknown} */
                                    doubt?: "missing-cell" | "too-long" | "guessed-column" | "no-domain" | "similar-name" | "broken-name" | "broken-unit" | "missing-unit" | "unit-differs" | "joined-numbers" | "baseline-not-understood" | "implausible" | "target-not-understood" | "unknown-department";
                                    reading: string;
                                    sure: boolean;
                                    text: string;
                                };
                                matched: boolean;
                                name: {
                                    confirmed?: boolean;
                                    /** @enum {unknown} */
                                    doubt?: "missing-cell" | "too-long" | "guessed-column" | "no-domain" | "similar-name" | "broken-name" | "broken-unit" | "missing-unit" | "unit-differs" | "joined-numbers" | "baseline-not-understood" | "implausible" | "target-not-understood" | "unknown-department";
                                    reading: string;
                                    sure: boolean;
                                    text: string;
                                };
                                ordinal: number;
                                parsed: {
                                    baseline: {
                                        /** @enum {unknown} */
                                        comparator?: ">=" | "<=" | ">" | "<" | "=" | "~";
                                        level?: string;
                                        parts?: number[];
                                        /** @description as printed; empty when the plan gives none */
                                        text: string;
                                        value?: number;
                                        year?: number;
                                    };
                                    target: {
                                        /** @enum {unknown} */
                                        comparator: ">=" | "<=" | ">" | "<" | "=" | "~";
                                        /** @enum {unknown} */
                                        direction?: "increase" | "decrease" | "improve" | "steady";
                                        /** @enum {string} */
                                        kind: "threshold";
                                        text: string;
                                        /** @description as printed: %, ‰, 岁, 张, 1/10万, 个百分点 … */
                                        unit?: string;
                                        value: number;
                                    } | {
                                        /** @enum {string} */
                                        kind: "range";
                                        text: string;
                                        /** @description as printed: %, ‰, 岁, 张, 1/10万, 个百分点 … */
                                        unit?: string;
                                        value: {
                                            high: number;
                                            low: number;
                                        };
                                    } | {
                                        base?: number;
                                        change: number;
                                        /** @enum {unknown} */
                                        comparator?: ">=" | "<=" | ">" | "<" | "=" | "~";
                                        /** @enum {unknown} */
                                        direction: "increase" | "decrease" | "improve" | "steady";
                                        /** @enum {string} */
                                        kind: "relative";
                                        /** @enum {string} */
                                        per?: "year";
                                        text: string;
                                        /** @description as printed: %, ‰, 岁, 张, 1/10万, 个百分点 … */
                                        unit?: string;
                                    } | {
                                        /** @enum {unknown} */
                                        direction: "increase" | "decrease" | "improve" | "steady";
                                        /** @enum {string} */
                                        kind: "trend";
                                        text: string;
                                    } | {
                                        /** @enum {unknown} */
                                        comparator?: ">=" | "<=" | ">" | "<" | "=" | "~";
                                        /** @enum {string} */
                                        kind: "grade";
                                        level: string;
                                        text: string;
                                    } | {
                                        /** @enum {string} */
                                        kind: "milestone";
                                        text: string;
                                    } | {
                                        /** @enum {unknown} */
                                        comparator?: ">=" | "<=" | ">" | "<" | "=" | "~";
                                        /** @enum {string} */
                                        kind: "quota";
                                        text: string;
                                        /** @description as printed: %, ‰, 岁, 张, 1/10万, 个百分点 … */
                                        unit?: string;
                                        value?: number;
                                    } | {
                                        /** @enum {string} */
                                        kind: "parts";
                                        parts: ({
                                            /** @enum {unknown} */
                                            comparator: ">=" | "<=" | ">" | "<" | "=" | "~";
                                            /** @enum {unknown} */
                                            direction?: "increase" | "decrease" | "improve" | "steady";
                                            /** @enum {string} */
                                            kind: "threshold";
                                            text: string;
                                            /** @description as printed: %, ‰, 岁, 张, 1/10万, 个百分点 … */
                                            unit?: string;
                                            value: number;
                                        } | {
                                            /** @enum {string} */
                                            kind: "range";
                                            text: string;
                                            /** @description as printed: %, ‰, 岁, 张, 1/10万, 个百分点 … */
                                            unit?: string;
                                            value: {
                                                high: number;
                                                low: number;
                                            };
                                        } | {
                                            base?: number;
                                            change: number;
                                            /** @enum {unknown} */
                                            comparator?: ">=" | "<=" | ">" | "<" | "=" | "~";
                                            /** @enum {unknown} */
                                            direction: "increase" | "decrease" | "improve" | "steady";
                                            /** @enum {string} */
                                            kind: "relative";
                                            /** @enum {string} */
                                            per?: "year";
                                            text: string;
                                            /** @description as printed: %, ‰, 岁, 张, 1/10万, 个百分点 … */
                                            unit?: string;
                                        } | {
                                            /** @enum {unknown} */
                                            direction: "increase" | "decrease" | "improve" | "steady";
                                            /** @enum {string} */
                                            kind: "trend";
                                            text: string;
                                        } | {
                                            /** @enum {unknown} */
                                            comparator?: ">=" | "<=" | ">" | "<" | "=" | "~";
                                            /** @enum {string} */
                                            kind: "grade";
                                            level: string;
                                            text: string;
                                        } | {
                                            /** @enum {string} */
                                            kind: "milestone";
                                            text: string;
                                        } | {
                                            /** @enum {unknown} */
                                            comparator?: ">=" | "<=" | ">" | "<" | "=" | "~";
                                            /** @enum {string} */
                                            kind: "quota";
                                            text: string;
                                            /** @description as printed: %, ‰, 岁, 张, 1/10万, 个百分点 … */
                                            unit?: string;
                                            value?: number;
                                        })[];
                                        text: string;
                                    } | {
                                        /** @enum {string} */
                                        kind: "text";
                                        text: string;
                                    };
                                };
                                path?: {
                                    value: number;
                                    year: number;
                                }[];
                                place: string;
                                removed?: boolean;
                                target: {
                                    confirmed?: boolean;
                                    /** @enum {unknown} */
                                    doubt?: "missing-cell" | "too-long" | "guessed-column" | "no-domain" | "similar-name" | "broken-name" | "broken-unit" | "missing-unit" | "unit-differs" | "joined-numbers" | "baseline-not-understood" | "implausible" | "target-not-understood" | "unknown-department";
                                    reading: string;
                                    sure: boolean;
                                    text: string;
                                };
                                unit: {
                                    confirmed?: boolean;
                                    /** @enum {unknown} */
                                    doubt?: "missing-cell" | "too-long" | "guessed-column" | "no-domain" | "similar-name" | "broken-name" | "broken-unit" | "missing-unit" | "unit-differs" | "joined-numbers" | "baseline-not-understood" | "implausible" | "target-not-understood" | "unknown-department";
                                    reading: string;
                                    sure: boolean;
                                    text: string;
                                };
                            }[];
                            tasks: {
                                code: string;
                                indicators?: string[];
                                organisations?: string[];
                                parent?: string;
                                title: string;
                            }[];
                            title: string;
                        };
                        /** Format: uuid */
                        id: string;
                        /** @enum {unknown} */
                        state: "open" | "confirmed" | "discarded";
                        version: number;
                    };
                };
            };
        };
    };
    confirmDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description the version that was seen */
                    version: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description from a closed list, e.g. plan.not-found */
                        code: string;
                        /** @description what is needed to find and mend it */
                        details?: {
                            [key: string]: string | number | boolean | null;
                        };
                        requestId: string;
                        words: {
                            en: string;
                            zh: string;
                        };
                    };
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description from a closed list, e.g. plan.not-found */
                        code: string;
                        /** @description what is needed to find and mend it */
                        details?: {
                            [key: string]: string | number | boolean | null;
                        };
                        requestId: string;
                        words: {
                            en: string;
                            zh: string;
                        };
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        findings: number;
                        indicators: number;
                        period: {
                            from: number;
                            to: number;
                        };
                        /** @description GB/T 2260 and its extensions */
                        region: string;
                        tasks: number;
                        title: string;
                        version: number;
                    };
                };
            };
        };
    };
    changeDraftRow: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                ordinal: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {unknown} */
                    column: "domain" | "name" | "unit" | "baseline" | "target" | "department";
                    /** @enum {string} */
                    kind: "correct";
                    reading: string;
                    /** @description the version that was seen */
                    version: number;
                } | {
                    /** @enum {unknown} */
                    column: "domain" | "name" | "unit" | "baseline" | "target" | "department";
                    /** @enum {string} */
                    kind: "accept";
                    /** @description the version that was seen */
                    version: number;
                } | {
                    /** @enum {string} */
                    kind: "remove";
                    removed: boolean;
                    /** @description the version that was seen */
                    version: number;
                } | {
                    /** @description the one the row states; left out for a new one of this plan only */
                    indicator?: string;
                    /** @enum {string} */
                    kind: "match";
                    /** @description the version that was seen */
                    version: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description from a closed list, e.g. plan.not-found */
                        code: string;
                        /** @description what is needed to find and mend it */
                        details?: {
                            [key: string]: string | number | boolean | null;
                        };
                        requestId: string;
                        words: {
                            en: string;
                            zh: string;
                        };
                    };
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description from a closed list, e.g. plan.not-found */
                        code: string;
                        /** @description what is needed to find and mend it */
                        details?: {
                            [key: string]: string | number | boolean | null;
                        };
                        requestId: string;
                        words: {
                            en: string;
                            zh: string;
                        };
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date-time */
                        createdAt: string;
                        /** @description cells still waiting for a person */
                        doubts: number;
                        draft: {
                            baseYear: number;
                            code: string;
                            documentNumber?: string;
                            domains: {
                                code: string;
                                name: {
                                    en?: string;
                                    zh: string;
                                };
                            }[];
                            file: {
                                bytes: number;
                                encoding?: string;
                                /** @enum {unknown} */
                                format: "text" | "html" | "docx" | "xlsx" | "csv";
                                name: string;
                                sha256: string;
                            };
                            findings: {
                                indicator?: string;
                                /** @enum {unknown} */
                                kind: "contradiction" | "target-worse-than-baseline" | "unreadable" | "duplicate";
                                message: {
                                    en?: string;
                                    zh: string;
                                };
                                statements: {
                                    /** @description table row 38, line 95 … */
                                    place: string;
                                    text: string;
                                    unit?: string;
                                    value?: number;
                                }[];
                            }[];
                            issued?: string;
                            issuer?: string;
                            leftOut?: {
                                findings: number;
                                lines: number;
                                rows: number;
                                tasks: number;
                            };
                            period: {
                                from: number;
                                to: number;
                            };
                            /** @description GB/T 2260 and its extensions */
                            region?: string;
                            rows: {
                                baseline: {
                                    confirmed?: boolean;
                                    /** @enum {unknown} */
                                    doubt?: "missing-cell" | "too-long" | "guessed-column" | "no-domain" | "similar-name" | "broken-name" | "broken-unit" | "missing-unit" | "unit-differs" | "joined-numbers" | "baseline-not-understood" | "implausible" | "target-not-understood" | "unknown-department";
                                    reading: string;
                                    sure: boolean;
                                    text: string;
                                };
                                code: string;
                                department: {
                                    confirmed?: boolean;
                                    /** @enum {unknown} */
                                    doubt?: "missing-cell" | "too-long" | "guessed-column" | "no-domain" | "similar-name" | "broken-name" | "broken-unit" | "missing-unit" | "unit-differs" | "joined-numbers" | "baseline-not-understood" | "implausible" | "target-not-understood" | "unknown-department";
                                    reading: string;
                                    sure: boolean;
                                    text: string;
                                };
                                /** @enum {unknown} */
                                direction: "increase" | "decrease" | "none";
                                domain: {
                                    confirmed?: boolean;
                                    /** @enum {unknown} */
                                    doubt?: "missing-cell" | "too-long" | "guessed-column" | "no-domain" | "similar-name" | "broken-name" | "broken-unit" | "missing-unit" | "unit-differs" | "joined-numbers" | "baseline-not-understood" | "implausible" | "target-not-understood" | "unknown-department";
                                    reading: string;
                                    sure: boolean;
                                    text: string;
                                };
                                matched: boolean;
                                name: {
                                    confirmed?: boolean;
                                    /** @enum {unknown} */
                                    doubt?: "missing-cell" | "too-long" | "guessed-column" | "no-domain" | "similar-name" | "broken-name" | "broken-unit" | "missing-unit" | "unit-differs" | "joined-numbers" | "baseline-not-understood" | "implausible" | "target-not-understood" | "unknown-department";
                                    reading: string;
                                    sure: boolean;
                                    text: string;
                                };
                                ordinal: number;
                                parsed: {
                                    baseline: {
                                        /** @enum {unknown} */
                                        comparator?: ">=" | "<=" | ">" | "<" | "=" | "~";
                                        level?: string;
                                        parts?: number[];
                                        /** @description as printed; empty when the plan gives none */
                                        text: string;
                                        value?: number;
                                        year?: number;
                                    };
                                    target: {
                                        /** @enum {unknown} */
                                        comparator: ">=" | "<=" | ">" | "<" | "=" | "~";
                                        /** @enum {unknown} */
                                        direction?: "increase" | "decrease" | "improve" | "steady";
                                        /** @enum {string} */
                                        kind: "threshold";
                                        text: string;
                                        /** @description as printed: %, ‰, 岁, 张, 1/10万, 个百分点 … */
                                        unit?: string;
                                        value: number;
                                    } | {
                                        /** @enum {string} */
                                        kind: "range";
                                        text: string;
                                        /** @description as printed: %, ‰, 岁, 张, 1/10万, 个百分点 … */
                                        unit?: string;
                                        value: {
                                            high: number;
                                            low: number;
                                        };
                                    } | {
                                        base?: number;
                                        change: number;
                                        /** @enum {unknown} */
                                        comparator?: ">=" | "<=" | ">" | "<" | "=" | "~";
                                        /** @enum {unknown} */
                                        direction: "increase" | "decrease" | "improve" | "steady";
                                        /** @enum {string} */
                                        kind: "relative";
                                        /** @enum {string} */
                                        per?: "year";
                                        text: string;
                                        /** @description as printed: %, ‰, 岁, 张, 1/10万, 个百分点 … */
                                        unit?: string;
                                    } | {
                                        /** @enum {unknown} */
                                        direction: "increase" | "decrease" | "improve" | "steady";
                                        /** @enum {string} */
                                        kind: "trend";
                                        text: string;
                                    } | {
                                        /** @enum {unknown} */
                                        comparator?: ">=" | "<=" | ">" | "<" | "=" | "~";
                                        /** @enum {string} */
                                        kind: "grade";
                                        level: string;
                                        text: string;
                                    } | {
                                        /** @enum {string} */
                                        kind: "milestone";
                                        text: string;
                                    } | {
                                        /** @enum {unknown} */
                                        comparator?: ">=" | "<=" | ">" | "<" | "=" | "~";
                                        /** @enum {string} */
                                        kind: "quota";
                                        text: string;
                                        /** @description as printed: %, ‰, 岁, 张, 1/10万, 个百分点 … */
                                        unit?: string;
                                        value?: number;
                                    } | {
                                        /** @enum {string} */
                                        kind: "parts";
                                        parts: ({
                                            /** @enum {unknown} */
                                            comparator: ">=" | "<=" | ">" | "<" | "=" | "~";
                                            /** @enum {unknown} */
                                            direction?: "increase" | "decrease" | "improve" | "steady";
                                            /** @enum {string} */
                                            kind: "threshold";
                                            text: string;
                                            /** @description as printed: %, ‰, 岁, 张, 1/10万, 个百分点 … */
                                            unit?: string;
                                            value: number;
                                        } | {
                                            /** @enum {string} */
                                            kind: "range";
                                            text: string;
                                            /** @description as printed: %, ‰, 岁, 张, 1/10万, 个百分点 … */
                                            unit?: string;
                                            value: {
                                                high: number;
                                                low: number;
                                            };
                                        } | {
                                            base?: number;
                                            change: number;
                                            /** @enum {unknown} */
                                            comparator?: ">=" | "<=" | ">" | "<" | "=" | "~";
                                            /** @enum {unknown} */
                                            direction: "increase" | "decrease" | "improve" | "steady";
                                            /** @enum {string} */
                                            kind: "relative";
                                            /** @enum {string} */
                                            per?: "year";
                                            text: string;
                                            /** @description as printed: %, ‰, 岁, 张, 1/10万, 个百分点 … */
                                            unit?: string;
                                        } | {
                                            /** @enum {unknown} */
                                            direction: "increase" | "decrease" | "improve" | "steady";
                                            /** @enum {string} */
                                            kind: "trend";
                                            text: string;
                                        } | {
                                            /** @enum {unknown} */
                                            comparator?: ">=" | "<=" | ">" | "<" | "=" | "~";
                                            /** @enum {string} */
                                            kind: "grade";
                                            level: string;
                                            text: string;
                                        } | {
                                            /** @enum {string} */
                                            kind: "milestone";
                                            text: string;
                                        } | {
                                            /** @enum {unknown} */
                                            comparator?: ">=" | "<=" | ">" | "<" | "=" | "~";
                                            /** @enum {string} */
                                            kind: "quota";
                                            text: string;
                                            /** @description as printed: %, ‰, 岁, 张, 1/10万, 个百分点 … */
                                            unit?: string;
                                            value?: number;
                                        })[];
                                        text: string;
                                    } | {
                                        /** @enum {string} */
                                        kind: "text";
                                        text: string;
                                    };
                                };
                                path?: {
                                    value: number;
                                    year: number;
                                }[];
                                place: string;
                                removed?: boolean;
                                target: {
                                    confirmed?: boolean;
                                    /** @enum {unknown} */
                                    doubt?: "missing-cell" | "too-long" | "guessed-column" | "no-domain" | "similar-name" | "broken-name" | "broken-unit" | "missing-unit" | "unit-differs" | "joined-numbers" | "baseline-not-understood" | "implausible" | "target-not-understood" | "unknown-department";
                                    reading: string;
                                    sure: boolean;
                                    text: string;
                                };
                                unit: {
                                    confirmed?: boolean;
                                    /** @enum {unknown} */
                                    doubt?: "missing-cell" | "too-long" | "guessed-column" | "no-domain" | "similar-name" | "broken-name" | "broken-unit" | "missing-unit" | "unit-differs" | "joined-numbers" | "baseline-not-understood" | "implausible" | "target-not-understood" | "unknown-department";
                                    reading: string;
                                    sure: boolean;
                                    text: string;
                                };
                            }[];
                            tasks: {
                                code: string;
                                indicators?: string[];
                                organisations?: string[];
                                parent?: string;
                                title: string;
                            }[];
                            title: string;
                        };
                        /** Format: uuid */
                        id: string;
                        /** @enum {unknown} */
                        state: "open" | "confirmed" | "discarded";
                        version: number;
                    };
                };
            };
        };
    };
    listPlans: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description from a closed list, e.g. plan.not-found */
                        code: string;
                        /** @description what is needed to find and mend it */
                        details?: {
                            [key: string]: string | number | boolean | null;
                        };
                        requestId: string;
                        words: {
                            en: string;
                            zh: string;
                        };
                    };
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description from a closed list, e.g. plan.not-found */
                        code: string;
                        /** @description what is needed to find and mend it */
                        details?: {
                            [key: string]: string | number | boolean | null;
                        };
                        requestId: string;
                        words: {
                            en: string;
                            zh: string;
                        };
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        findings: number;
                        indicators: number;
                        period: {
                            from: number;
                            to: number;
                        };
                        /** @description GB/T 2260 and its extensions */
                        region: string;
                        tasks: number;
                        title: string;
                        version: number;
                    }[];
                };
            };
        };
    };
    showPlan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                plan: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description from a closed list, e.g. plan.not-found */
                        code: string;
                        /** @description what is needed to find and mend it */
                        details?: {
                            [key: string]: string | number | boolean | null;
                        };
                        requestId: string;
                        words: {
                            en: string;
                            zh: string;
                        };
                    };
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description from a closed list, e.g. plan.not-found */
                        code: string;
                        /** @description what is needed to find and mend it */
                        details?: {
                            [key: string]: string | number | boolean | null;
                        };
                        requestId: string;
                        words: {
                            en: string;
                            zh: string;
                        };
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        baseYear: number;
                        code: string;
                        documentNumber?: string;
                        domains: {
                            code: string;
                            name: {
                                en?: string;
                                zh: string;
                            };
                        }[];
                        findings: {
                            indicator?: string;
                            /** @enum {unknown} */
                            kind: "contradiction" | "target-worse-than-baseline" | "unreadable" | "duplicate";
                            message: {
                                en?: string;
                                zh: string;
                            };
                            statements: {
                                /** @description table row 38, line 95 … */
                                place: string;
                                text: string;
                                unit?: string;
                                value?: number;
                            }[];
                        }[];
                        indicators: {
                            baseline: {
                                /** @enum {unknown} */
                                comparator?: ">=" | "<=" | ">" | "<" | "=" | "~";
                                level?: string;
                                parts?: number[];
                                /** @description as printed; empty when the plan gives none */
                                text: string;
                                value?: number;
                                year?: number;
                            };
                            code: string;
                            department: string;
                            /** @enum {unknown} */
                            direction: "increase" | "decrease" | "none";
                            domain: string;
                            /** @description as printed in the plan */
                            name: string;
                            organisation?: string;
                            path?: {
                                value: number;
                                year: number;
                            }[];
                            target: {
                                /** @enum {unknown} */
                                comparator: ">=" | "<=" | ">" | "<" | "=" | "~";
                                /** @enum {unknown} */
                                direction?: "increase" | "decrease" | "improve" | "steady";
                                /** @enum {string} */
                                kind: "threshold";
                                text: string;
                                /** @description as printed: %, ‰, 岁, 张, 1/10万, 个百分点 … */
                                unit?: string;
                                value: number;
                            } | {
                                /** @enum {string} */
                                kind: "range";
                                text: string;
                                /** @description as printed: %, ‰, 岁, 张, 1/10万, 个百分点 … */
                                unit?: string;
                                value: {
                                    high: number;
                                    low: number;
                                };
                            } | {
                                base?: number;
                                change: number;
                                /** @enum {unknown} */
                                comparator?: ">=" | "<=" | ">" | "<" | "=" | "~";
                                /** @enum {unknown} */
                                direction: "increase" | "decrease" | "improve" | "steady";
                                /** @enum {string} */
                                kind: "relative";
                                /** @enum {string} */
                                per?: "year";
                                text: string;
                                /** @description as printed: %, ‰, 岁, 张, 1/10万, 个百分点 … */
                                unit?: string;
                            } | {
                                /** @enum {unknown} */
                                direction: "increase" | "decrease" | "improve" | "steady";
                                /** @enum {string} */
                                kind: "trend";
                                text: string;
                            } | {
                                /** @enum {unknown} */
                                comparator?: ">=" | "<=" | ">" | "<" | "=" | "~";
                                /** @enum {string} */
                                kind: "grade";
                                level: string;
                                text: string;
                            } | {
                                /** @enum {string} */
                                kind: "milestone";
                                text: string;
                            } | {
                                /** @enum {unknown} */
                                comparator?: ">=" | "<=" | ">" | "<" | "=" | "~";
                                /** @enum {string} */
                                kind: "quota";
                                text: string;
                                /** @description as printed: %, ‰, 岁, 张, 1/10万, 个百分点 … */
                                unit?: string;
                                value?: number;
                            } | {
                                /** @enum {string} */
                                kind: "parts";
                                parts: ({
                                    /** @enum {unknown} */
                                    comparator: ">=" | "<=" | ">" | "<" | "=" | "~";
                                    /** @enum {unknown} */
                                    direction?: "increase" | "decrease" | "improve" | "steady";
                                    /** @enum {string} */
                                    kind: "threshold";
                                    text: string;
                                    /** @description as printed: %, ‰, 岁, 张, 1/10万, 个百分点 … */
                                    unit?: string;
                                    value: number;
                                } | {
                                    /** @enum {string} */
                                    kind: "range";
                                    text: string;
                                    /** @description as printed: %, ‰, 岁, 张, 1/10万, 个百分点 … */
                                    unit?: string;
                                    value: {
                                        high: number;
                                        low: number;
                                    };
                                } | {
                                    base?: number;
                                    change: number;
                                    /** @enum {unknown} */
                                    comparator?: ">=" | "<=" | ">" | "<" | "=" | "~";
                                    /** @enum {unknown} */
                                    direction: "increase" | "decrease" | "improve" | "steady";
                                    /** @enum {string} */
                                    kind: "relative";
                                    /** @enum {string} */
                                    per?: "year";
                                    text: string;
                                    /** @description as printed: %, ‰, 岁, 张, 1/10万, 个百分点 … */
                                    unit?: string;
                                } | {
                                    /** @enum {unknown} */
                                    direction: "increase" | "decrease" | "improve" | "steady";
                                    /** @enum {string} */
                                    kind: "trend";
                                    text: string;
                                } | {
                                    /** @enum {unknown} */
                                    comparator?: ">=" | "<=" | ">" | "<" | "=" | "~";
                                    /** @enum {string} */
                                    kind: "grade";
                                    level: string;
                                    text: string;
                                } | {
                                    /** @enum {string} */
                                    kind: "milestone";
                                    text: string;
                                } | {
                                    /** @enum {unknown} */
                                    comparator?: ">=" | "<=" | ">" | "<" | "=" | "~";
                                    /** @enum {string} */
                                    kind: "quota";
                                    text: string;
                                    /** @description as printed: %, ‰, 岁, 张, 1/10万, 个百分点 … */
                                    unit?: string;
                                    value?: number;
                                })[];
                                text: string;
                            } | {
                                /** @enum {string} */
                                kind: "text";
                                text: string;
                            };
                            unit: string;
                        }[];
                        /** @description YYYY-MM-DD */
                        issued?: string;
                        issuer?: string;
                        period: {
                            from: number;
                            to: number;
                        };
                        /** @description GB/T 2260 and its extensions */
                        region: string;
                        source: {
                            /** @description day, month or year of the source */
                            date?: string;
                            /** @description table, row, section or page */
                            locator?: string;
                            /** @enum {unknown} */
                            status: "verified" | "unverified";
                            title: string;
                        };
                        tasks: {
                            code: string;
                            indicators?: string[];
                            organisations?: string[];
                            parent?: string;
                            title: string;
                        }[];
                        title: string;
                        version: number;
                    };
                };
            };
        };
    };
    evaluatePlan: {
        parameters: {
            query?: {
                /** @description YYYY-MM-DD; today when left out */
                asOf?: string;
                region?: string;
            };
            header?: never;
            path: {
                plan: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description from a closed list, e.g. plan.not-found */
                        code: string;
                        /** @description what is needed to find and mend it */
                        details?: {
                            [key: string]: string | number | boolean | null;
                        };
                        requestId: string;
                        words: {
                            en: string;
                            zh: string;
                        };
                    };
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description from a closed list, e.g. plan.not-found */
                        code: string;
                        /** @description what is needed to find and mend it */
                        details?: {
                            [key: string]: string | number | boolean | null;
                        };
                        requestId: string;
                        words: {
                            en: string;
                            zh: string;
                        };
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        asOf: string;
                        code: string;
                        expected?: number;
                        goal?: number;
                        latest?: {
                            /** @enum {unknown} */
                            absence?: "suppressed" | "not-collected" | "not-calculable";
                            attained?: boolean;
                            availableOn: string;
                            /** @enum {unknown} */
                            basis: "reported" | "computed";
                            denominator?: number;
                            invented: boolean;
                            level?: string;
                            lower?: number;
                            numerator?: number;
                            parts?: number[];
                            period: string;
                            revision: number;
                            /** @enum {unknown} */
                            status: "preliminary" | "final";
                            upper?: number;
                            value?: number;
                        };
                        progress: {
                            /** @enum {unknown} */
                            class: "met" | "improving" | "little-change" | "worse" | "baseline-only" | "informational";
                            percent?: number;
                            z?: number;
                        };
                        projection?: {
                            lower?: number;
                            method: string;
                            upper?: number;
                            value: number;
                            year: number;
                        };
                        reason: {
                            code: string;
                            figures: {
                                [key: string]: string | number;
                            };
                            text: {
                                en?: string;
                                zh: string;
                            };
                        };
                        ruleVersion: string;
                        /** @enum {unknown} */
                        verdict: "achieved" | "on-track" | "at-risk" | "off-track" | "worsening" | "no-data" | "not-evaluable" | "not-due";
                    }[];
                };
            };
        };
    };
    listFindings: {
        parameters: {
            query?: {
                /** @description a file instead of an answer */
                format?: "csv" | "xlsx" | "json";
                /** @description of the file’s headings; zh when left out */
                language?: "zh" | "en";
            };
            header?: never;
            path: {
                plan: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description from a closed list, e.g. plan.not-found */
                        code: string;
                        /** @description what is needed to find and mend it */
                        details?: {
                            [key: string]: string | number | boolean | null;
                        };
                        requestId: string;
                        words: {
                            en: string;
                            zh: string;
                        };
                    };
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description from a closed list, e.g. plan.not-found */
                        code: string;
                        /** @description what is needed to find and mend it */
                        details?: {
                            [key: string]: string | number | boolean | null;
                        };
                        requestId: string;
                        words: {
                            en: string;
                            zh: string;
                        };
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        indicator?: string;
                        /** @enum {unknown} */
                        kind: "contradiction" | "target-worse-than-baseline" | "unreadable" | "duplicate";
                        message: {
                            en?: string;
                            zh: string;
                        };
                        statements: {
                            /** @description table row 38, line 95 … */
                            place: string;
                            text: string;
                            unit?: string;
                            value?: number;
                        }[];
                    }[];
                };
            };
        };
    };
    showIndicator: {
        parameters: {
            query?: {
                /** @description YYYY-MM-DD; today when left out */
                asOf?: string;
                /** @description a file instead of an answer */
                format?: "csv" | "xlsx" | "json";
                /** @description of the file’s headings; zh when left out */
                language?: "zh" | "en";
                region?: string;
                /** @description which table of the page a file holds; values when left out */
                table?: "values" | "trend" | "comparison" | "discrepancies";
            };
            header?: never;
            path: {
                indicator: string;
                plan: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description from a closed list, e.g. plan.not-found */
                        code: string;
                        /** @description what is needed to find and mend it */
                        details?: {
                            [key: string]: string | number | boolean | null;
                        };
                        requestId: string;
                        words: {
                            en: string;
                            zh: string;
                        };
                    };
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description from a closed list, e.g. plan.not-found */
                        code: string;
                        /** @description what is needed to find and mend it */
                        details?: {
                            [key: string]: string | number | boolean | null;
                        };
                        requestId: string;
                        words: {
                            en: string;
                            zh: string;
                        };
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        asOf: string;
                        comparison: {
                            name: string;
                            nameEn?: string;
                            own: boolean;
                            point: {
                                /** @enum {unknown} */
                                absence?: "suppressed" | "not-collected" | "not-calculable";
                                attained?: boolean;
                                availableOn: string;
                                /** @enum {unknown} */
                                basis: "reported" | "computed";
                                denominator?: number;
                                invented: boolean;
                                level?: string;
                                lower?: number;
                                numerator?: number;
                                parts?: number[];
                                period: string;
                                revision: number;
                                /** @enum {unknown} */
                                status: "preliminary" | "final";
                                upper?: number;
                                value?: number;
                            };
                            /** @description GB/T 2260 and its extensions */
                            region: string;
                        }[];
                        definition?: {
                            aliases?: string[];
                            caveats?: {
                                en?: string;
                                zh: string;
                            };
                            code: string;
                            decimals: number;
                            denominator?: {
                                en?: string;
                                zh: string;
                            };
                            /** @enum {unknown} */
                            direction: "increase" | "decrease" | "none";
                            factor?: number;
                            formula: {
                                /** @enum {string} */
                                kind: "reported";
                            } | {
                                denominator?: string;
                                /** @enum {string} */
                                kind: "computed";
                                numerator: string;
                                view: string;
                            };
                            /** @enum {unknown} */
                            frequency: "month" | "quarter" | "half-year" | "year";
                            /** @enum {unknown} */
                            interval: "none" | "wilson" | "byar";
                            /** @enum {unknown} */
                            measure: "number" | "parts" | "level" | "milestone";
                            name: {
                                en?: string;
                                zh: string;
                            };
                            numerator?: {
                                en?: string;
                                zh: string;
                            };
                            plausible?: {
                                high: number;
                                low: number;
                            };
                            rationale?: {
                                en?: string;
                                zh: string;
                            };
                            source: {
                                /** @description day, month or year of the source */
                                date?: string;
                                /** @description table, row, section or page */
                                locator?: string;
                                /** @enum {unknown} */
                                status: "verified" | "unverified";
                                title: string;
                            };
                            /** @description as printed; empty for levels and milestones */
                            unit: string;
                            version: number;
                        };
                        discrepancies: {
                            computed: number;
                            difference: number;
                            period: string;
                            reported: number;
                        }[];
                        evaluation: {
                            asOf: string;
                            code: string;
                            expected?: number;
                            goal?: number;
                            latest?: {
                                /** @enum {unknown} */
                                absence?: "suppressed" | "not-collected" | "not-calculable";
                                attained?: boolean;
                                availableOn: string;
                                /** @enum {unknown} */
                                basis: "reported" | "computed";
                                denominator?: number;
                                invented: boolean;
                                level?: string;
                                lower?: number;
                                numerator?: number;
                                parts?: number[];
                                period: string;
                                revision: number;
                                /** @enum {unknown} */
                                status: "preliminary" | "final";
                                upper?: number;
                                value?: number;
                            };
                            progress: {
                                /** @enum {unknown} */
                                class: "met" | "improving" | "little-change" | "worse" | "baseline-only" | "informational";
                                percent?: number;
                                z?: number;
                            };
                            projection?: {
                                lower?: number;
                                method: string;
                                upper?: number;
                                value: number;
                                year: number;
                            };
                            reason: {
                                code: string;
                                figures: {
                                    [key: string]: string | number;
                                };
                                text: {
                                    en?: string;
                                    zh: string;
                                };
                            };
                            ruleVersion: string;
                            /** @enum {unknown} */
                            verdict: "achieved" | "on-track" | "at-risk" | "off-track" | "worsening" | "no-data" | "not-evaluable" | "not-due";
                        };
                        findings: {
                            indicator?: string;
                            /** @enum {unknown} */
                            kind: "contradiction" | "target-worse-than-baseline" | "unreadable" | "duplicate";
                            message: {
                                en?: string;
                                zh: string;
                            };
                            statements: {
                                /** @description table row 38, line 95 … */
                                place: string;
                                text: string;
                                unit?: string;
                                value?: number;
                            }[];
                        }[];
                        path: {
                            value: number;
                            year: number;
                        }[];
                        plan: {
                            code: string;
                            findings: number;
                            indicators: number;
                            period: {
                                from: number;
                                to: number;
                            };
                            /** @description GB/T 2260 and its extensions */
                            region: string;
                            tasks: number;
                            title: string;
                            version: number;
                        };
                        /** @description GB/T 2260 and its extensions */
                        region: string;
                        row: {
                            baseline: {
                                /** @enum {unknown} */
                                comparator?: ">=" | "<=" | ">" | "<" | "=" | "~";
                                level?: string;
                                parts?: number[];
                                /** @description as printed; empty when the plan gives none */
                                text: string;
                                value?: number;
                                year?: number;
                            };
                            code: string;
                            department: string;
                            /** @enum {unknown} */
                            direction: "increase" | "decrease" | "none";
                            domain: string;
                            /** @description as printed in the plan */
                            name: string;
                            organisation?: string;
                            path?: {
                                value: number;
                                year: number;
                            }[];
                            target: {
                                /** @enum {unknown} */
                                comparator: ">=" | "<=" | ">" | "<" | "=" | "~";
                                /** @enum {unknown} */
                                direction?: "increase" | "decrease" | "improve" | "steady";
                                /** @enum {string} */
                                kind: "threshold";
                                text: string;
                                /** @description as printed: %, ‰, 岁, 张, 1/10万, 个百分点 … */
                                unit?: string;
                                value: number;
                            } | {
                                /** @enum {string} */
                                kind: "range";
                                text: string;
                                /** @description as printed: %, ‰, 岁, 张, 1/10万, 个百分点 … */
                                unit?: string;
                                value: {
                                    high: number;
                                    low: number;
                                };
                            } | {
                                base?: number;
                                change: number;
                                /** @enum {unknown} */
                                comparator?: ">=" | "<=" | ">" | "<" | "=" | "~";
                                /** @enum {unknown} */
                                direction: "increase" | "decrease" | "improve" | "steady";
                                /** @enum {string} */
                                kind: "relative";
                                /** @enum {string} */
                                per?: "year";
                                text: string;
                                /** @description as printed: %, ‰, 岁, 张, 1/10万, 个百分点 … */
                                unit?: string;
                            } | {
                                /** @enum {unknown} */
                                direction: "increase" | "decrease" | "improve" | "steady";
                                /** @enum {string} */
                                kind: "trend";
                                text: string;
                            } | {
                                /** @enum {unknown} */
                                comparator?: ">=" | "<=" | ">" | "<" | "=" | "~";
                                /** @enum {string} */
                                kind: "grade";
                                level: string;
                                text: string;
                            } | {
                                /** @enum {string} */
                                kind: "milestone";
                                text: string;
                            } | {
                                /** @enum {unknown} */
                                comparator?: ">=" | "<=" | ">" | "<" | "=" | "~";
                                /** @enum {string} */
                                kind: "quota";
                                text: string;
                                /** @description as printed: %, ‰, 岁, 张, 1/10万, 个百分点 … */
                                unit?: string;
                                value?: number;
                            } | {
                                /** @enum {string} */
                                kind: "parts";
                                parts: ({
                                    /** @enum {unknown} */
                                    comparator: ">=" | "<=" | ">" | "<" | "=" | "~";
                                    /** @enum {unknown} */
                                    direction?: "increase" | "decrease" | "improve" | "steady";
                                    /** @enum {string} */
                                    kind: "threshold";
                                    text: string;
                                    /** @description as printed: %, ‰, 岁, 张, 1/10万, 个百分点 … */
                                    unit?: string;
                                    value: number;
                                } | {
                                    /** @enum {string} */
                                    kind: "range";
                                    text: string;
                                    /** @description as printed: %, ‰, 岁, 张, 1/10万, 个百分点 … */
                                    unit?: string;
                                    value: {
                                        high: number;
                                        low: number;
                                    };
                                } | {
                                    base?: number;
                                    change: number;
                                    /** @enum {unknown} */
                                    comparator?: ">=" | "<=" | ">" | "<" | "=" | "~";
                                    /** @enum {unknown} */
                                    direction: "increase" | "decrease" | "improve" | "steady";
                                    /** @enum {string} */
                                    kind: "relative";
                                    /** @enum {string} */
                                    per?: "year";
                                    text: string;
                                    /** @description as printed: %, ‰, 岁, 张, 1/10万, 个百分点 … */
                                    unit?: string;
                                } | {
                                    /** @enum {unknown} */
                                    direction: "increase" | "decrease" | "improve" | "steady";
                                    /** @enum {string} */
                                    kind: "trend";
                                    text: string;
                                } | {
                                    /** @enum {unknown} */
                                    comparator?: ">=" | "<=" | ">" | "<" | "=" | "~";
                                    /** @enum {string} */
                                    kind: "grade";
                                    level: string;
                                    text: string;
                                } | {
                                    /** @enum {string} */
                                    kind: "milestone";
                                    text: string;
                                } | {
                                    /** @enum {unknown} */
                                    comparator?: ">=" | "<=" | ">" | "<" | "=" | "~";
                                    /** @enum {string} */
                                    kind: "quota";
                                    text: string;
                                    /** @description as printed: %, ‰, 岁, 张, 1/10万, 个百分点 … */
                                    unit?: string;
                                    value?: number;
                                })[];
                                text: string;
                            } | {
                                /** @enum {string} */
                                kind: "text";
                                text: string;
                            };
                            unit: string;
                        };
                        series: {
                            /** @enum {unknown} */
                            absence?: "suppressed" | "not-collected" | "not-calculable";
                            attained?: boolean;
                            availableOn: string;
                            /** @enum {unknown} */
                            basis: "reported" | "computed";
                            denominator?: number;
                            invented: boolean;
                            level?: string;
                            lower?: number;
                            numerator?: number;
                            parts?: number[];
                            period: string;
                            revision: number;
                            /** @enum {unknown} */
                            status: "preliminary" | "final";
                            upper?: number;
                            value?: number;
                        }[];
                        /** @description every revision, newest first */
                        values: {
                            /** @enum {unknown} */
                            absence?: "suppressed" | "not-collected" | "not-calculable";
                            attained?: boolean;
                            /** @description YYYY-MM-DD. Recorded without `provenance.backfilled`, a day before the day of recording is moved on to it. */
                            availableOn: string;
                            /** @enum {unknown} */
                            basis: "reported" | "computed";
                            denominator?: number;
                            indicator: string;
                            level?: string;
                            lower?: number;
                            numerator?: number;
                            organisation?: string;
                            parts?: number[];
                            /** @description period code: 2024, 2024-Q1, 2024-03 … */
                            period: string;
                            provenance: {
                                backfilled?: boolean;
                                invented?: boolean;
                                locator?: string;
                                note?: string;
                                publication?: string;
                                ruleVersion?: string;
                                /** @description who or what the figure comes from */
                                source: string;
                            };
                            /** Format: date-time */
                            recordedAt: string;
                            /** @description GB/T 2260 and its extensions */
                            region: string;
                            revision: number;
                            /** @enum {unknown} */
                            status: "preliminary" | "final";
                            upper?: number;
                            value?: number;
                        }[];
                    };
                };
            };
        };
    };
    showOverview: {
        parameters: {
            query?: {
                /** @description YYYY-MM-DD; today when left out */
                asOf?: string;
                /** @description a file instead of an answer */
                format?: "csv" | "xlsx" | "json";
                /** @description of the file’s headings; zh when left out */
                language?: "zh" | "en";
                region?: string;
            };
            header?: never;
            path: {
                plan: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description from a closed list, e.g. plan.not-found */
                        code: string;
                        /** @description what is needed to find and mend it */
                        details?: {
                            [key: string]: string | number | boolean | null;
                        };
                        requestId: string;
                        words: {
                            en: string;
                            zh: string;
                        };
                    };
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description from a closed list, e.g. plan.not-found */
                        code: string;
                        /** @description what is needed to find and mend it */
                        details?: {
                            [key: string]: string | number | boolean | null;
                        };
                        requestId: string;
                        words: {
                            en: string;
                            zh: string;
                        };
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        asOf: string;
                        /** @description verdict → number of indicators */
                        counts: {
                            [key: string]: number;
                        };
                        invented: boolean;
                        plan: {
                            code: string;
                            findings: number;
                            indicators: number;
                            period: {
                                from: number;
                                to: number;
                            };
                            /** @description GB/T 2260 and its extensions */
                            region: string;
                            tasks: number;
                            title: string;
                            version: number;
                        };
                        /** @description GB/T 2260 and its extensions */
                        region: string;
                        rows: {
                            cells: {
                                point?: {
                                    /** @enum {unknown} */
                                    absence?: "suppressed" | "not-collected" | "not-calculable";
                                    attained?: boolean;
                                    availableOn: string;
                                    /** @enum {unknown} */
                                    basis: "reported" | "computed";
                                    denominator?: number;
                                    invented: boolean;
                                    level?: string;
                                    lower?: number;
                                    numerator?: number;
                                    parts?: number[];
                                    period: string;
                                    revision: number;
                                    /** @enum {unknown} */
                                    status: "preliminary" | "final";
                                    upper?: number;
                                    value?: number;
                                };
                                /** @enum {unknown} */
                                verdict?: "achieved" | "on-track" | "at-risk" | "off-track" | "worsening" | "no-data" | "not-evaluable" | "not-due";
                                year: number;
                            }[];
                            domainName: string;
                            domainNameEn?: string;
                            evaluation: {
                                asOf: string;
                                code: string;
                                expected?: number;
                                goal?: number;
                                latest?: {
                                    /** @enum {unknown} */
                                    absence?: "suppressed" | "not-collected" | "not-calculable";
                                    attained?: boolean;
                                    availableOn: string;
                                    /** @enum {unknown} */
                                    basis: "reported" | "computed";
                                    denominator?: number;
                                    invented: boolean;
                                    level?: string;
                                    lower?: number;
                                    numerator?: number;
                                    parts?: number[];
                                    period: string;
                                    revision: number;
                                    /** @enum {unknown} */
                                    status: "preliminary" | "final";
                                    upper?: number;
                                    value?: number;
                                };
                                progress: {
                                    /** @enum {unknown} */
                                    class: "met" | "improving" | "little-change" | "worse" | "baseline-only" | "informational";
                                    percent?: number;
                                    z?: number;
                                };
                                projection?: {
                                    lower?: number;
                                    method: string;
                                    upper?: number;
                                    value: number;
                                    year: number;
                                };
                                reason: {
                                    code: string;
                                    figures: {
                                        [key: string]: string | number;
                                    };
                                    text: {
                                        en?: string;
                                        zh: string;
                                    };
                                };
                                ruleVersion: string;
                                /** @enum {unknown} */
                                verdict: "achieved" | "on-track" | "at-risk" | "off-track" | "worsening" | "no-data" | "not-evaluable" | "not-due";
                            };
                            indicator: {
                                baseline: {
                                    /** @enum {unknown} */
                                    comparator?: ">=" | "<=" | ">" | "<" | "=" | "~";
                                    level?: string;
                                    parts?: number[];
                                    /** @description as printed; empty when the plan gives none */
                                    text: string;
                                    value?: number;
                                    year?: number;
                                };
                                code: string;
                                department: string;
                                /** @enum {unknown} */
                                direction: "increase" | "decrease" | "none";
                                domain: string;
                                /** @description as printed in the plan */
                                name: string;
                                organisation?: string;
                                path?: {
                                    value: number;
                                    year: number;
                                }[];
                                target: {
                                    /** @enum {unknown} */
                                    comparator: ">=" | "<=" | ">" | "<" | "=" | "~";
                                    /** @enum {unknown} */
                                    direction?: "increase" | "decrease" | "improve" | "steady";
                                    /** @enum {string} */
                                    kind: "threshold";
                                    text: string;
                                    /** @description as printed: %, ‰, 岁, 张, 1/10万, 个百分点 … */
                                    unit?: string;
                                    value: number;
                                } | {
                                    /** @enum {string} */
                                    kind: "range";
                                    text: string;
                                    /** @description as printed: %, ‰, 岁, 张, 1/10万, 个百分点 … */
                                    unit?: string;
                                    value: {
                                        high: number;
                                        low: number;
                                    };
                                } | {
                                    base?: number;
                                    change: number;
                                    /** @enum {unknown} */
                                    comparator?: ">=" | "<=" | ">" | "<" | "=" | "~";
                                    /** @enum {unknown} */
                                    direction: "increase" | "decrease" | "improve" | "steady";
                                    /** @enum {string} */
                                    kind: "relative";
                                    /** @enum {string} */
                                    per?: "year";
                                    text: string;
                                    /** @description as printed: %, ‰, 岁, 张, 1/10万, 个百分点 … */
                                    unit?: string;
                                } | {
                                    /** @enum {unknown} */
                                    direction: "increase" | "decrease" | "improve" | "steady";
                                    /** @enum {string} */
                                    kind: "trend";
                                    text: string;
                                } | {
                                    /** @enum {unknown} */
                                    comparator?: ">=" | "<=" | ">" | "<" | "=" | "~";
                                    /** @enum {string} */
                                    kind: "grade";
                                    level: string;
                                    text: string;
                                } | {
                                    /** @enum {string} */
                                    kind: "milestone";
                                    text: string;
                                } | {
                                    /** @enum {unknown} */
                                    comparator?: ">=" | "<=" | ">" | "<" | "=" | "~";
                                    /** @enum {string} */
                                    kind: "quota";
                                    text: string;
                                    /** @description as printed: %, ‰, 岁, 张, 1/10万, 个百分点 … */
                                    unit?: string;
                                    value?: number;
                                } | {
                                    /** @enum {string} */
                                    kind: "parts";
                                    parts: ({
                                        /** @enum {unknown} */
                                        comparator: ">=" | "<=" | ">" | "<" | "=" | "~";
                                        /** @enum {unknown} */
                                        direction?: "increase" | "decrease" | "improve" | "steady";
                                        /** @enum {string} */
                                        kind: "threshold";
                                        text: string;
                                        /** @description as printed: %, ‰, 岁, 张, 1/10万, 个百分点 … */
                                        unit?: string;
                                        value: number;
                                    } | {
                                        /** @enum {string} */
                                        kind: "range";
                                        text: string;
                                        /** @description as printed: %, ‰, 岁, 张, 1/10万, 个百分点 … */
                                        unit?: string;
                                        value: {
                                            high: number;
                                            low: number;
                                        };
                                    } | {
                                        base?: number;
                                        change: number;
                                        /** @enum {unknown} */
                                        comparator?: ">=" | "<=" | ">" | "<" | "=" | "~";
                                        /** @enum {unknown} */
                                        direction: "increase" | "decrease" | "improve" | "steady";
                                        /** @enum {string} */
                                        kind: "relative";
                                        /** @enum {string} */
                                        per?: "year";
                                        text: string;
                                        /** @description as printed: %, ‰, 岁, 张, 1/10万, 个百分点 … */
                                        unit?: string;
                                    } | {
                                        /** @enum {unknown} */
                                        direction: "increase" | "decrease" | "improve" | "steady";
                                        /** @enum {string} */
                                        kind: "trend";
                                        text: string;
                                    } | {
                                        /** @enum {unknown} */
                                        comparator?: ">=" | "<=" | ">" | "<" | "=" | "~";
                                        /** @enum {string} */
                                        kind: "grade";
                                        level: string;
                                        text: string;
                                    } | {
                                        /** @enum {string} */
                                        kind: "milestone";
                                        text: string;
                                    } | {
                                        /** @enum {unknown} */
                                        comparator?: ">=" | "<=" | ">" | "<" | "=" | "~";
                                        /** @enum {string} */
                                        kind: "quota";
                                        text: string;
                                        /** @description as printed: %, ‰, 岁, 张, 1/10万, 个百分点 … */
                                        unit?: string;
                                        value?: number;
                                    })[];
                                    text: string;
                                } | {
                                    /** @enum {string} */
                                    kind: "text";
                                    text: string;
                                };
                                unit: string;
                            };
                            nameEn?: string;
                        }[];
                        years: number[];
                    };
                };
            };
        };
    };
    evaluateRegions: {
        parameters: {
            query?: {
                /** @description YYYY-MM-DD; today when left out */
                asOf?: string;
                /** @description a file instead of an answer */
                format?: "csv" | "xlsx" | "json";
                /** @description of the file’s headings; zh when left out */
                language?: "zh" | "en";
            };
            header?: never;
            path: {
                plan: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description from a closed list, e.g. plan.not-found */
                        code: string;
                        /** @description what is needed to find and mend it */
                        details?: {
                            [key: string]: string | number | boolean | null;
                        };
                        requestId: string;
                        words: {
                            en: string;
                            zh: string;
                        };
                    };
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description from a closed list, e.g. plan.not-found */
                        code: string;
                        /** @description what is needed to find and mend it */
                        details?: {
                            [key: string]: string | number | boolean | null;
                        };
                        requestId: string;
                        words: {
                            en: string;
                            zh: string;
                        };
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        asOf: string;
                        /** @description in the order of the plan; only those of which a region below has figures, since only they compare */
                        indicators: {
                            code: string;
                            name: string;
                            nameEn?: string;
                        }[];
                        invented: boolean;
                        plan: {
                            code: string;
                            findings: number;
                            indicators: number;
                            period: {
                                from: number;
                                to: number;
                            };
                            /** @description GB/T 2260 and its extensions */
                            region: string;
                            tasks: number;
                            title: string;
                            version: number;
                        };
                        regions: {
                            /** @description compared indicators that worsen, are off track or at risk */
                            behind: number;
                            /** @description verdict → number of compared indicators */
                            counts: {
                                [key: string]: number;
                            };
                            name: string;
                            nameEn?: string;
                            /** @description GB/T 2260 and its extensions */
                            region: string;
                            /** @description indicator → verdict; only indicators with figures */
                            verdicts: {
                                [key: string]: "achieved" | "on-track" | "at-risk" | "off-track" | "worsening" | "no-data" | "not-evaluable" | "not-due";
                            };
                        }[];
                    };
                };
            };
        };
    };
    listTasks: {
        parameters: {
            query?: {
                /** @description a file instead of an answer */
                format?: "csv" | "xlsx" | "json";
                /** @description of the file’s headings; zh when left out */
                language?: "zh" | "en";
            };
            header?: never;
            path: {
                plan: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description from a closed list, e.g. plan.not-found */
                        code: string;
                        /** @description what is needed to find and mend it */
                        details?: {
                            [key: string]: string | number | boolean | null;
                        };
                        requestId: string;
                        words: {
                            en: string;
                            zh: string;
                        };
                    };
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description from a closed list, e.g. plan.not-found */
                        code: string;
                        /** @description what is needed to find and mend it */
                        details?: {
                            [key: string]: string | number | boolean | null;
                        };
                        requestId: string;
                        words: {
                            en: string;
                            zh: string;
                        };
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        indicators?: string[];
                        organisations?: string[];
                        parent?: string;
                        title: string;
                    }[];
                };
            };
        };
    };
    listRegions: {
        parameters: {
            query?: {
                /** @description a file instead of an answer */
                format?: "csv" | "xlsx" | "json";
                /** @description of the file’s headings; zh when left out */
                language?: "zh" | "en";
                /** @description also what the packs no longer hold */
                retired?: boolean;
                under?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description from a closed list, e.g. plan.not-found */
                        code: string;
                        /** @description what is needed to find and mend it */
                        details?: {
                            [key: string]: string | number | boolean | null;
                        };
                        requestId: string;
                        words: {
                            en: string;
                            zh: string;
                        };
                    };
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description from a closed list, e.g. plan.not-found */
                        code: string;
                        /** @description what is needed to find and mend it */
                        details?: {
                            [key: string]: string | number | boolean | null;
                        };
                        requestId: string;
                        words: {
                            en: string;
                            zh: string;
                        };
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        invented?: boolean;
                        /** @enum {unknown} */
                        level: "province" | "city" | "county" | "township" | "village" | "zone";
                        name: {
                            en?: string;
                            zh: string;
                        };
                        parent?: string;
                        /** @description codes of all ancestors and its own: /410000/410100/410181/ */
                        path: string;
                        retired?: boolean;
                        source: {
                            /** @description day, month or year of the source */
                            date?: string;
                            /** @description table, row, section or page */
                            locator?: string;
                            /** @enum {unknown} */
                            status: "verified" | "unverified";
                            title: string;
                        };
                    }[];
                };
            };
        };
    };
    requestReports: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    dataSet?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description from a closed list, e.g. plan.not-found */
                        code: string;
                        /** @description what is needed to find and mend it */
                        details?: {
                            [key: string]: string | number | boolean | null;
                        };
                        requestId: string;
                        words: {
                            en: string;
                            zh: string;
                        };
                    };
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description from a closed list, e.g. plan.not-found */
                        code: string;
                        /** @description what is needed to find and mend it */
                        details?: {
                            [key: string]: string | number | boolean | null;
                        };
                        requestId: string;
                        words: {
                            en: string;
                            zh: string;
                        };
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        requested: number;
                        unassigned: {
                            dataSet: string;
                            indicators: string[];
                        }[];
                    };
                };
            };
        };
    };
    showReportingBoard: {
        parameters: {
            query?: {
                dataSet?: string;
                /** @description a file instead of an answer */
                format?: "csv" | "xlsx" | "json";
                /** @description of the file’s headings; zh when left out */
                language?: "zh" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description from a closed list, e.g. plan.not-found */
                        code: string;
                        /** @description what is needed to find and mend it */
                        details?: {
                            [key: string]: string | number | boolean | null;
                        };
                        requestId: string;
                        words: {
                            en: string;
                            zh: string;
                        };
                    };
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description from a closed list, e.g. plan.not-found */
                        code: string;
                        /** @description what is needed to find and mend it */
                        details?: {
                            [key: string]: string | number | boolean | null;
                        };
                        requestId: string;
                        words: {
                            en: string;
                            zh: string;
                        };
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        dataSet: string;
                        names: {
                            dataSet: {
                                en?: string;
                                zh: string;
                            };
                            organisation: {
                                en?: string;
                                zh: string;
                            };
                            region: {
                                en?: string;
                                zh: string;
                            };
                        };
                        newest: {
                            id: string;
                            late: boolean;
                            period: string;
                            /** @enum {unknown} */
                            status: "draft" | "submitted" | "returned" | "reviewed" | "published";
                        }[];
                        organisation: string;
                        rates: {
                            cellsAsked: number;
                            cellsFilled: number;
                            expected: number;
                            medianDaysLate?: number;
                            onTime: number;
                            submitted: number;
                        };
                        /** @description GB/T 2260 and its extensions */
                        region: string;
                    }[];
                };
            };
        };
    };
    listReports: {
        parameters: {
            query?: {
                dataSet?: string;
                /** @description a file instead of an answer */
                format?: "csv" | "xlsx" | "json";
                /** @description of the file’s headings; zh when left out */
                language?: "zh" | "en";
                organisation?: string;
                period?: string;
                status?: "draft" | "submitted" | "returned" | "reviewed" | "published";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description from a closed list, e.g. plan.not-found */
                        code: string;
                        /** @description what is needed to find and mend it */
                        details?: {
                            [key: string]: string | number | boolean | null;
                        };
                        requestId: string;
                        words: {
                            en: string;
                            zh: string;
                        };
                    };
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description from a closed list, e.g. plan.not-found */
                        code: string;
                        /** @description what is needed to find and mend it */
                        details?: {
                            [key: string]: string | number | boolean | null;
                        };
                        requestId: string;
                        words: {
                            en: string;
                            zh: string;
                        };
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description indicators asked for */
                        asked: number;
                        closesOn: string;
                        dataSet: string;
                        dueOn: string;
                        /** @description indicators filled in */
                        filled: number;
                        /** @description YYYY-MM-DD */
                        firstSubmittedOn?: string;
                        /** Format: uuid */
                        id: string;
                        late: boolean;
                        names: {
                            dataSet: {
                                en?: string;
                                zh: string;
                            };
                            organisation: {
                                en?: string;
                                zh: string;
                            };
                            region: {
                                en?: string;
                                zh: string;
                            };
                        };
                        opensOn: string;
                        organisation: string;
                        period: string;
                        plan: string;
                        /** @description problems open at the last save */
                        problems: number;
                        /** @description GB/T 2260 and its extensions */
                        region: string;
                        round: number;
                        /** @enum {unknown} */
                        status: "draft" | "submitted" | "returned" | "reviewed" | "published";
                        /** Format: date-time */
                        submittedAt?: string;
                        submittedBy?: string;
                        version: number;
                    }[];
                };
            };
        };
    };
    showReport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description from a closed list, e.g. plan.not-found */
                        code: string;
                        /** @description what is needed to find and mend it */
                        details?: {
                            [key: string]: string | number | boolean | null;
                        };
                        requestId: string;
                        words: {
                            en: string;
                            zh: string;
                        };
                    };
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description from a closed list, e.g. plan.not-found */
                        code: string;
                        /** @description what is needed to find and mend it */
                        details?: {
                            [key: string]: string | number | boolean | null;
                        };
                        requestId: string;
                        words: {
                            en: string;
                            zh: string;
                        };
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        events: {
                            /** Format: date-time */
                            at: string;
                            /** @description user id */
                            by: string;
                            cells?: {
                                [key: string]: {
                                    /** @enum {unknown} */
                                    absence?: "suppressed" | "not-collected" | "not-calculable";
                                    attained?: boolean;
                                    comment?: string;
                                    copiedFrom?: string;
                                    denominator?: number;
                                    level?: string;
                                    numerator?: number;
                                    parts?: number[];
                                    value?: number;
                                };
                            };
                            /** @enum {unknown} */
                            kind: "requested" | "saved" | "handed-over" | "submitted" | "withdrawn" | "returned" | "reviewed" | "published" | "reopened";
                            reason?: string;
                            seq: number;
                        }[];
                        /** @enum {unknown} */
                        lock?: "organisation-retired" | "not-open-yet" | "submitted" | "reviewed" | "published" | "closed";
                        names: {
                            dataSet: {
                                en?: string;
                                zh: string;
                            };
                            organisation: {
                                en?: string;
                                zh: string;
                            };
                            region: {
                                en?: string;
                                zh: string;
                            };
                        };
                        ownReport: boolean;
                        people: {
                            [key: string]: string;
                        };
                        previousPeriod?: string;
                        problems: {
                            answered: boolean;
                            indicator: string;
                            /** @enum {unknown} */
                            kind: "missing" | "wrong-measure" | "not-one-measure" | "numerator-above-denominator" | "not-a-number" | "implausible" | "jump" | "differs-from-computed" | "copied";
                            message: {
                                en?: string;
                                zh: string;
                            };
                            /** @enum {unknown} */
                            severity: "error" | "warning";
                        }[];
                        report: {
                            cells: {
                                [key: string]: {
                                    /** @enum {unknown} */
                                    absence?: "suppressed" | "not-collected" | "not-calculable";
                                    attained?: boolean;
                                    comment?: string;
                                    copiedFrom?: string;
                                    denominator?: number;
                                    level?: string;
                                    numerator?: number;
                                    parts?: number[];
                                    value?: number;
                                };
                            };
                            closesOn: string;
                            dataSet: string;
                            dueOn: string;
                            /** @description YYYY-MM-DD */
                            firstSubmittedOn?: string;
                            /** Format: uuid */
                            id: string;
                            items: {
                                indicator: string;
                                required: boolean;
                            }[];
                            opensOn: string;
                            organisation: string;
                            period: string;
                            plan: string;
                            /** @description GB/T 2260 and its extensions */
                            region: string;
                            round: number;
                            /** @enum {unknown} */
                            status: "draft" | "submitted" | "returned" | "reviewed" | "published";
                            /** Format: date-time */
                            submittedAt?: string;
                            submittedBy?: string;
                            version: number;
                        };
                        rows: {
                            definition?: {
                                aliases?: string[];
                                caveats?: {
                                    en?: string;
                                    zh: string;
                                };
                                code: string;
                                decimals: number;
                                denominator?: {
                                    en?: string;
                                    zh: string;
                                };
                                /** @enum {unknown} */
                                direction: "increase" | "decrease" | "none";
                                factor?: number;
                                formula: {
                                    /** @enum {string} */
                                    kind: "reported";
                                } | {
                                    denominator?: string;
                                    /** @enum {string} */
                                    kind: "computed";
                                    numerator: string;
                                    view: string;
                                };
                                /** @enum {unknown} */
                                frequency: "month" | "quarter" | "half-year" | "year";
                                /** @enum {unknown} */
                                interval: "none" | "wilson" | "byar";
                                /** @enum {unknown} */
                                measure: "number" | "parts" | "level" | "milestone";
                                name: {
                                    en?: string;
                                    zh: string;
                                };
                                numerator?: {
                                    en?: string;
                                    zh: string;
                                };
                                plausible?: {
                                    high: number;
                                    low: number;
                                };
                                rationale?: {
                                    en?: string;
                                    zh: string;
                                };
                                source: {
                                    /** @description day, month or year of the source */
                                    date?: string;
                                    /** @description table, row, section or page */
                                    locator?: string;
                                    /** @enum {unknown} */
                                    status: "verified" | "unverified";
                                    title: string;
                                };
                                /** @description as printed; empty for levels and milestones */
                                unit: string;
                                version: number;
                            };
                            indicator: string;
                            latest?: {
                                /** @enum {unknown} */
                                absence?: "suppressed" | "not-collected" | "not-calculable";
                                attained?: boolean;
                                availableOn: string;
                                /** @enum {unknown} */
                                basis: "reported" | "computed";
                                denominator?: number;
                                invented: boolean;
                                level?: string;
                                lower?: number;
                                numerator?: number;
                                parts?: number[];
                                period: string;
                                revision: number;
                                /** @enum {unknown} */
                                status: "preliminary" | "final";
                                upper?: number;
                                value?: number;
                            };
                            previous?: {
                                /** @enum {unknown} */
                                absence?: "suppressed" | "not-collected" | "not-calculable";
                                attained?: boolean;
                                comment?: string;
                                copiedFrom?: string;
                                denominator?: number;
                                level?: string;
                                numerator?: number;
                                parts?: number[];
                                value?: number;
                            };
                            required: boolean;
                        }[];
                        steps: ("submitted" | "withdrawn" | "returned" | "reviewed" | "published" | "reopened")[];
                    };
                };
            };
        };
    };
    saveCells: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    cells: {
                        [key: string]: {
                            /** @enum {unknown} */
                            absence?: "suppressed" | "not-collected" | "not-calculable";
                            attained?: boolean;
                            comment?: string;
                            copiedFrom?: string;
                            denominator?: number;
                            level?: string;
                            numerator?: number;
                            parts?: number[];
                            value?: number;
                        } | null;
                    };
                    /** @description the version that was seen */
                    version: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description from a closed list, e.g. plan.not-found */
                        code: string;
                        /** @description what is needed to find and mend it */
                        details?: {
                            [key: string]: string | number | boolean | null;
                        };
                        requestId: string;
                        words: {
                            en: string;
                            zh: string;
                        };
                    };
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description from a closed list, e.g. plan.not-found */
                        code: string;
                        /** @description what is needed to find and mend it */
                        details?: {
                            [key: string]: string | number | boolean | null;
                        };
                        requestId: string;
                        words: {
                            en: string;
                            zh: string;
                        };
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        events: {
                            /** Format: date-time */
                            at: string;
                            /** @description user id */
                            by: string;
                            cells?: {
                                [key: string]: {
                                    /** @enum {unknown} */
                                    absence?: "suppressed" | "not-collected" | "not-calculable";
                                    attained?: boolean;
                                    comment?: string;
                                    copiedFrom?: string;
                                    denominator?: number;
                                    level?: string;
                                    numerator?: number;
                                    parts?: number[];
                                    value?: number;
                                };
                            };
                            /** @enum {unknown} */
                            kind: "requested" | "saved" | "handed-over" | "submitted" | "withdrawn" | "returned" | "reviewed" | "published" | "reopened";
                            reason?: string;
                            seq: number;
                        }[];
                        /** @enum {unknown} */
                        lock?: "organisation-retired" | "not-open-yet" | "submitted" | "reviewed" | "published" | "closed";
                        names: {
                            dataSet: {
                                en?: string;
                                zh: string;
                            };
                            organisation: {
                                en?: string;
                                zh: string;
                            };
                            region: {
                                en?: string;
                                zh: string;
                            };
                        };
                        ownReport: boolean;
                        people: {
                            [key: string]: string;
                        };
                        previousPeriod?: string;
                        problems: {
                            answered: boolean;
                            indicator: string;
                            /** @enum {unknown} */
                            kind: "missing" | "wrong-measure" | "not-one-measure" | "numerator-above-denominator" | "not-a-number" | "implausible" | "jump" | "differs-from-computed" | "copied";
                            message: {
                                en?: string;
                                zh: string;
                            };
                            /** @enum {unknown} */
                            severity: "error" | "warning";
                        }[];
                        report: {
                            cells: {
                                [key: string]: {
                                    /** @enum {unknown} */
                                    absence?: "suppressed" | "not-collected" | "not-calculable";
                                    attained?: boolean;
                                    comment?: string;
                                    copiedFrom?: string;
                                    denominator?: number;
                                    level?: string;
                                    numerator?: number;
                                    parts?: number[];
                                    value?: number;
                                };
                            };
                            closesOn: string;
                            dataSet: string;
                            dueOn: string;
                            /** @description YYYY-MM-DD */
                            firstSubmittedOn?: string;
                            /** Format: uuid */
                            id: string;
                            items: {
                                indicator: string;
                                required: boolean;
                            }[];
                            opensOn: string;
                            organisation: string;
                            period: string;
                            plan: string;
                            /** @description GB/T 2260 and its extensions */
                            region: string;
                            round: number;
                            /** @enum {unknown} */
                            status: "draft" | "submitted" | "returned" | "reviewed" | "published";
                            /** Format: date-time */
                            submittedAt?: string;
                            submittedBy?: string;
                            version: number;
                        };
                        rows: {
                            definition?: {
                                aliases?: string[];
                                caveats?: {
                                    en?: string;
                                    zh: string;
                                };
                                code: string;
                                decimals: number;
                                denominator?: {
                                    en?: string;
                                    zh: string;
                                };
                                /** @enum {unknown} */
                                direction: "increase" | "decrease" | "none";
                                factor?: number;
                                formula: {
                                    /** @enum {string} */
                                    kind: "reported";
                                } | {
                                    denominator?: string;
                                    /** @enum {string} */
                                    kind: "computed";
                                    numerator: string;
                                    view: string;
                                };
                                /** @enum {unknown} */
                                frequency: "month" | "quarter" | "half-year" | "year";
                                /** @enum {unknown} */
                                interval: "none" | "wilson" | "byar";
                                /** @enum {unknown} */
                                measure: "number" | "parts" | "level" | "milestone";
                                name: {
                                    en?: string;
                                    zh: string;
                                };
                                numerator?: {
                                    en?: string;
                                    zh: string;
                                };
                                plausible?: {
                                    high: number;
                                    low: number;
                                };
                                rationale?: {
                                    en?: string;
                                    zh: string;
                                };
                                source: {
                                    /** @description day, month or year of the source */
                                    date?: string;
                                    /** @description table, row, section or page */
                                    locator?: string;
                                    /** @enum {unknown} */
                                    status: "verified" | "unverified";
                                    title: string;
                                };
                                /** @description as printed; empty for levels and milestones */
                                unit: string;
                                version: number;
                            };
                            indicator: string;
                            latest?: {
                                /** @enum {unknown} */
                                absence?: "suppressed" | "not-collected" | "not-calculable";
                                attained?: boolean;
                                availableOn: string;
                                /** @enum {unknown} */
                                basis: "reported" | "computed";
                                denominator?: number;
                                invented: boolean;
                                level?: string;
                                lower?: number;
                                numerator?: number;
                                parts?: number[];
                                period: string;
                                revision: number;
                                /** @enum {unknown} */
                                status: "preliminary" | "final";
                                upper?: number;
                                value?: number;
                            };
                            previous?: {
                                /** @enum {unknown} */
                                absence?: "suppressed" | "not-collected" | "not-calculable";
                                attained?: boolean;
                                comment?: string;
                                copiedFrom?: string;
                                denominator?: number;
                                level?: string;
                                numerator?: number;
                                parts?: number[];
                                value?: number;
                            };
                            required: boolean;
                        }[];
                        steps: ("submitted" | "withdrawn" | "returned" | "reviewed" | "published" | "reopened")[];
                    };
                };
            };
        };
    };
    handOverReport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    organisation: string;
                    reason: string;
                    /** @description the version that was seen */
                    version: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description from a closed list, e.g. plan.not-found */
                        code: string;
                        /** @description what is needed to find and mend it */
                        details?: {
                            [key: string]: string | number | boolean | null;
                        };
                        requestId: string;
                        words: {
                            en: string;
                            zh: string;
                        };
                    };
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description from a closed list, e.g. plan.not-found */
                        code: string;
                        /** @description what is needed to find and mend it */
                        details?: {
                            [key: string]: string | number | boolean | null;
                        };
                        requestId: string;
                        words: {
                            en: string;
                            zh: string;
                        };
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        events: {
                            /** Format: date-time */
                            at: string;
                            /** @description user id */
                            by: string;
                            cells?: {
                                [key: string]: {
                                    /** @enum {unknown} */
                                    absence?: "suppressed" | "not-collected" | "not-calculable";
                                    attained?: boolean;
                                    comment?: string;
                                    copiedFrom?: string;
                                    denominator?: number;
                                    level?: string;
                                    numerator?: number;
                                    parts?: number[];
                                    value?: number;
                                };
                            };
                            /** @enum {unknown} */
                            kind: "requested" | "saved" | "handed-over" | "submitted" | "withdrawn" | "returned" | "reviewed" | "published" | "reopened";
                            reason?: string;
                            seq: number;
                        }[];
                        /** @enum {unknown} */
                        lock?: "organisation-retired" | "not-open-yet" | "submitted" | "reviewed" | "published" | "closed";
                        names: {
                            dataSet: {
                                en?: string;
                                zh: string;
                            };
                            organisation: {
                                en?: string;
                                zh: string;
                            };
                            region: {
                                en?: string;
                                zh: string;
                            };
                        };
                        ownReport: boolean;
                        people: {
                            [key: string]: string;
                        };
                        previousPeriod?: string;
                        problems: {
                            answered: boolean;
                            indicator: string;
                            /** @enum {unknown} */
                            kind: "missing" | "wrong-measure" | "not-one-measure" | "numerator-above-denominator" | "not-a-number" | "implausible" | "jump" | "differs-from-computed" | "copied";
                            message: {
                                en?: string;
                                zh: string;
                            };
                            /** @enum {unknown} */
                            severity: "error" | "warning";
                        }[];
                        report: {
                            cells: {
                                [key: string]: {
                                    /** @enum {unknown} */
                                    absence?: "suppressed" | "not-collected" | "not-calculable";
                                    attained?: boolean;
                                    comment?: string;
                                    copiedFrom?: string;
                                    denominator?: number;
                                    level?: string;
                                    numerator?: number;
                                    parts?: number[];
                                    value?: number;
                                };
                            };
                            closesOn: string;
                            dataSet: string;
                            dueOn: string;
                            /** @description YYYY-MM-DD */
                            firstSubmittedOn?: string;
                            /** Format: uuid */
                            id: string;
                            items: {
                                indicator: string;
                                required: boolean;
                            }[];
                            opensOn: string;
                            organisation: string;
                            period: string;
                            plan: string;
                            /** @description GB/T 2260 and its extensions */
                            region: string;
                            round: number;
                            /** @enum {unknown} */
                            status: "draft" | "submitted" | "returned" | "reviewed" | "published";
                            /** Format: date-time */
                            submittedAt?: string;
                            submittedBy?: string;
                            version: number;
                        };
                        rows: {
                            definition?: {
                                aliases?: string[];
                                caveats?: {
                                    en?: string;
                                    zh: string;
                                };
                                code: string;
                                decimals: number;
                                denominator?: {
                                    en?: string;
                                    zh: string;
                                };
                                /** @enum {unknown} */
                                direction: "increase" | "decrease" | "none";
                                factor?: number;
                                formula: {
                                    /** @enum {string} */
                                    kind: "reported";
                                } | {
                                    denominator?: string;
                                    /** @enum {string} */
                                    kind: "computed";
                                    numerator: string;
                                    view: string;
                                };
                                /** @enum {unknown} */
                                frequency: "month" | "quarter" | "half-year" | "year";
                                /** @enum {unknown} */
                                interval: "none" | "wilson" | "byar";
                                /** @enum {unknown} */
                                measure: "number" | "parts" | "level" | "milestone";
                                name: {
                                    en?: string;
                                    zh: string;
                                };
                                numerator?: {
                                    en?: string;
                                    zh: string;
                                };
                                plausible?: {
                                    high: number;
                                    low: number;
                                };
                                rationale?: {
                                    en?: string;
                                    zh: string;
                                };
                                source: {
                                    /** @description day, month or year of the source */
                                    date?: string;
                                    /** @description table, row, section or page */
                                    locator?: string;
                                    /** @enum {unknown} */
                                    status: "verified" | "unverified";
                                    title: string;
                                };
                                /** @description as printed; empty for levels and milestones */
                                unit: string;
                                version: number;
                            };
                            indicator: string;
                            latest?: {
                                /** @enum {unknown} */
                                absence?: "suppressed" | "not-collected" | "not-calculable";
                                attained?: boolean;
                                availableOn: string;
                                /** @enum {unknown} */
                                basis: "reported" | "computed";
                                denominator?: number;
                                invented: boolean;
                                level?: string;
                                lower?: number;
                                numerator?: number;
                                parts?: number[];
                                period: string;
                                revision: number;
                                /** @enum {unknown} */
                                status: "preliminary" | "final";
                                upper?: number;
                                value?: number;
                            };
                            previous?: {
                                /** @enum {unknown} */
                                absence?: "suppressed" | "not-collected" | "not-calculable";
                                attained?: boolean;
                                comment?: string;
                                copiedFrom?: string;
                                denominator?: number;
                                level?: string;
                                numerator?: number;
                                parts?: number[];
                                value?: number;
                            };
                            required: boolean;
                        }[];
                        steps: ("submitted" | "withdrawn" | "returned" | "reviewed" | "published" | "reopened")[];
                    };
                };
            };
        };
    };
    publishReport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason?: string;
                    /** @description the version that was seen */
                    version: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description from a closed list, e.g. plan.not-found */
                        code: string;
                        /** @description what is needed to find and mend it */
                        details?: {
                            [key: string]: string | number | boolean | null;
                        };
                        requestId: string;
                        words: {
                            en: string;
                            zh: string;
                        };
                    };
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description from a closed list, e.g. plan.not-found */
                        code: string;
                        /** @description what is needed to find and mend it */
                        details?: {
                            [key: string]: string | number | boolean | null;
                        };
                        requestId: string;
                        words: {
                            en: string;
                            zh: string;
                        };
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        events: {
                            /** Format: date-time */
                            at: string;
                            /** @description user id */
                            by: string;
                            cells?: {
                                [key: string]: {
                                    /** @enum {unknown} */
                                    absence?: "suppressed" | "not-collected" | "not-calculable";
                                    attained?: boolean;
                                    comment?: string;
                                    copiedFrom?: string;
                                    denominator?: number;
                                    level?: string;
                                    numerator?: number;
                                    parts?: number[];
                                    value?: number;
                                };
                            };
                            /** @enum {unknown} */
                            kind: "requested" | "saved" | "handed-over" | "submitted" | "withdrawn" | "returned" | "reviewed" | "published" | "reopened";
                            reason?: string;
                            seq: number;
                        }[];
                        /** @enum {unknown} */
                        lock?: "organisation-retired" | "not-open-yet" | "submitted" | "reviewed" | "published" | "closed";
                        names: {
                            dataSet: {
                                en?: string;
                                zh: string;
                            };
                            organisation: {
                                en?: string;
                                zh: string;
                            };
                            region: {
                                en?: string;
                                zh: string;
                            };
                        };
                        ownReport: boolean;
                        people: {
                            [key: string]: string;
                        };
                        previousPeriod?: string;
                        problems: {
                            answered: boolean;
                            indicator: string;
                            /** @enum {unknown} */
                            kind: "missing" | "wrong-measure" | "not-one-measure" | "numerator-above-denominator" | "not-a-number" | "implausible" | "jump" | "differs-from-computed" | "copied";
                            message: {
                                en?: string;
                                zh: string;
                            };
                            /** @enum {unknown} */
                            severity: "error" | "warning";
                        }[];
                        report: {
                            cells: {
                                [key: string]: {
                                    /** @enum {unknown} */
                                    absence?: "suppressed" | "not-collected" | "not-calculable";
                                    attained?: boolean;
                                    comment?: string;
                                    copiedFrom?: string;
                                    denominator?: number;
                                    level?: string;
                                    numerator?: number;
                                    parts?: number[];
                                    value?: number;
                                };
                            };
                            closesOn: string;
                            dataSet: string;
                            dueOn: string;
                            /** @description YYYY-MM-DD */
                            firstSubmittedOn?: string;
                            /** Format: uuid */
                            id: string;
                            items: {
                                indicator: string;
                                required: boolean;
                            }[];
                            opensOn: string;
                            organisation: string;
                            period: string;
                            plan: string;
                            /** @description GB/T 2260 and its extensions */
                            region: string;
                            round: number;
                            /** @enum {unknown} */
                            status: "draft" | "submitted" | "returned" | "reviewed" | "published";
                            /** Format: date-time */
                            submittedAt?: string;
                            submittedBy?: string;
                            version: number;
                        };
                        rows: {
                            definition?: {
                                aliases?: string[];
                                caveats?: {
                                    en?: string;
                                    zh: string;
                                };
                                code: string;
                                decimals: number;
                                denominator?: {
                                    en?: string;
                                    zh: string;
                                };
                                /** @enum {unknown} */
                                direction: "increase" | "decrease" | "none";
                                factor?: number;
                                formula: {
                                    /** @enum {string} */
                                    kind: "reported";
                                } | {
                                    denominator?: string;
                                    /** @enum {string} */
                                    kind: "computed";
                                    numerator: string;
                                    view: string;
                                };
                                /** @enum {unknown} */
                                frequency: "month" | "quarter" | "half-year" | "year";
                                /** @enum {unknown} */
                                interval: "none" | "wilson" | "byar";
                                /** @enum {unknown} */
                                measure: "number" | "parts" | "level" | "milestone";
                                name: {
                                    en?: string;
                                    zh: string;
                                };
                                numerator?: {
                                    en?: string;
                                    zh: string;
                                };
                                plausible?: {
                                    high: number;
                                    low: number;
                                };
                                rationale?: {
                                    en?: string;
                                    zh: string;
                                };
                                source: {
                                    /** @description day, month or year of the source */
                                    date?: string;
                                    /** @description table, row, section or page */
                                    locator?: string;
                                    /** @enum {unknown} */
                                    status: "verified" | "unverified";
                                    title: string;
                                };
                                /** @description as printed; empty for levels and milestones */
                                unit: string;
                                version: number;
                            };
                            indicator: string;
                            latest?: {
                                /** @enum {unknown} */
                                absence?: "suppressed" | "not-collected" | "not-calculable";
                                attained?: boolean;
                                availableOn: string;
                                /** @enum {unknown} */
                                basis: "reported" | "computed";
                                denominator?: number;
                                invented: boolean;
                                level?: string;
                                lower?: number;
                                numerator?: number;
                                parts?: number[];
                                period: string;
                                revision: number;
                                /** @enum {unknown} */
                                status: "preliminary" | "final";
                                upper?: number;
                                value?: number;
                            };
                            previous?: {
                                /** @enum {unknown} */
                                absence?: "suppressed" | "not-collected" | "not-calculable";
                                attained?: boolean;
                                comment?: string;
                                copiedFrom?: string;
                                denominator?: number;
                                level?: string;
                                numerator?: number;
                                parts?: number[];
                                value?: number;
                            };
                            required: boolean;
                        }[];
                        steps: ("submitted" | "withdrawn" | "returned" | "reviewed" | "published" | "reopened")[];
                    };
                };
            };
        };
    };
    reopenReport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason?: string;
                    /** @description the version that was seen */
                    version: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description from a closed list, e.g. plan.not-found */
                        code: string;
                        /** @description what is needed to find and mend it */
                        details?: {
                            [key: string]: string | number | boolean | null;
                        };
                        requestId: string;
                        words: {
                            en: string;
                            zh: string;
                        };
                    };
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description from a closed list, e.g. plan.not-found */
                        code: string;
                        /** @description what is needed to find and mend it */
                        details?: {
                            [key: string]: string | number | boolean | null;
                        };
                        requestId: string;
                        words: {
                            en: string;
                            zh: string;
                        };
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        events: {
                            /** Format: date-time */
                            at: string;
                            /** @description user id */
                            by: string;
                            cells?: {
                                [key: string]: {
                                    /** @enum {unknown} */
                                    absence?: "suppressed" | "not-collected" | "not-calculable";
                                    attained?: boolean;
                                    comment?: string;
                                    copiedFrom?: string;
                                    denominator?: number;
                                    level?: string;
                                    numerator?: number;
                                    parts?: number[];
                                    value?: number;
                                };
                            };
                            /** @enum {unknown} */
                            kind: "requested" | "saved" | "handed-over" | "submitted" | "withdrawn" | "returned" | "reviewed" | "published" | "reopened";
                            reason?: string;
                            seq: number;
                        }[];
                        /** @enum {unknown} */
                        lock?: "organisation-retired" | "not-open-yet" | "submitted" | "reviewed" | "published" | "closed";
                        names: {
                            dataSet: {
                                en?: string;
                                zh: string;
                            };
                            organisation: {
                                en?: string;
                                zh: string;
                            };
                            region: {
                                en?: string;
                                zh: string;
                            };
                        };
                        ownReport: boolean;
                        people: {
                            [key: string]: string;
                        };
                        previousPeriod?: string;
                        problems: {
                            answered: boolean;
                            indicator: string;
                            /** @enum {unknown} */
                            kind: "missing" | "wrong-measure" | "not-one-measure" | "numerator-above-denominator" | "not-a-number" | "implausible" | "jump" | "differs-from-computed" | "copied";
                            message: {
                                en?: string;
                                zh: string;
                            };
                            /** @enum {unknown} */
                            severity: "error" | "warning";
                        }[];
                        report: {
                            cells: {
                                [key: string]: {
                                    /** @enum {unknown} */
                                    absence?: "suppressed" | "not-collected" | "not-calculable";
                                    attained?: boolean;
                                    comment?: string;
                                    copiedFrom?: string;
                                    denominator?: number;
                                    level?: string;
                                    numerator?: number;
                                    parts?: number[];
                                    value?: number;
                                };
                            };
                            closesOn: string;
                            dataSet: string;
                            dueOn: string;
                            /** @description YYYY-MM-DD */
                            firstSubmittedOn?: string;
                            /** Format: uuid */
                            id: string;
                            items: {
                                indicator: string;
                                required: boolean;
                            }[];
                            opensOn: string;
                            organisation: string;
                            period: string;
                            plan: string;
                            /** @description GB/T 2260 and its extensions */
                            region: string;
                            round: number;
                            /** @enum {unknown} */
                            status: "draft" | "submitted" | "returned" | "reviewed" | "published";
                            /** Format: date-time */
                            submittedAt?: string;
                            submittedBy?: string;
                            version: number;
                        };
                        rows: {
                            definition?: {
                                aliases?: string[];
                                caveats?: {
                                    en?: string;
                                    zh: string;
                                };
                                code: string;
                                decimals: number;
                                denominator?: {
                                    en?: string;
                                    zh: string;
                                };
                                /** @enum {unknown} */
                                direction: "increase" | "decrease" | "none";
                                factor?: number;
                                formula: {
                                    /** @enum {string} */
                                    kind: "reported";
                                } | {
                                    denominator?: string;
                                    /** @enum {string} */
                                    kind: "computed";
                                    numerator: string;
                                    view: string;
                                };
                                /** @enum {unknown} */
                                frequency: "month" | "quarter" | "half-year" | "year";
                                /** @enum {unknown} */
                                interval: "none" | "wilson" | "byar";
                                /** @enum {unknown} */
                                measure: "number" | "parts" | "level" | "milestone";
                                name: {
                                    en?: string;
                                    zh: string;
                                };
                                numerator?: {
                                    en?: string;
                                    zh: string;
                                };
                                plausible?: {
                                    high: number;
                                    low: number;
                                };
                                rationale?: {
                                    en?: string;
                                    zh: string;
                                };
                                source: {
                                    /** @description day, month or year of the source */
                                    date?: string;
                                    /** @description table, row, section or page */
                                    locator?: string;
                                    /** @enum {unknown} */
                                    status: "verified" | "unverified";
                                    title: string;
                                };
                                /** @description as printed; empty for levels and milestones */
                                unit: string;
                                version: number;
                            };
                            indicator: string;
                            latest?: {
                                /** @enum {unknown} */
                                absence?: "suppressed" | "not-collected" | "not-calculable";
                                attained?: boolean;
                                availableOn: string;
                                /** @enum {unknown} */
                                basis: "reported" | "computed";
                                denominator?: number;
                                invented: boolean;
                                level?: string;
                                lower?: number;
                                numerator?: number;
                                parts?: number[];
                                period: string;
                                revision: number;
                                /** @enum {unknown} */
                                status: "preliminary" | "final";
                                upper?: number;
                                value?: number;
                            };
                            previous?: {
                                /** @enum {unknown} */
                                absence?: "suppressed" | "not-collected" | "not-calculable";
                                attained?: boolean;
                                comment?: string;
                                copiedFrom?: string;
                                denominator?: number;
                                level?: string;
                                numerator?: number;
                                parts?: number[];
                                value?: number;
                            };
                            required: boolean;
                        }[];
                        steps: ("submitted" | "withdrawn" | "returned" | "reviewed" | "published" | "reopened")[];
                    };
                };
            };
        };
    };
    returnReport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason?: string;
                    /** @description the version that was seen */
                    version: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description from a closed list, e.g. plan.not-found */
                        code: string;
                        /** @description what is needed to find and mend it */
                        details?: {
                            [key: string]: string | number | boolean | null;
                        };
                        requestId: string;
                        words: {
                            en: string;
                            zh: string;
                        };
                    };
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description from a closed list, e.g. plan.not-found */
                        code: string;
                        /** @description what is needed to find and mend it */
                        details?: {
                            [key: string]: string | number | boolean | null;
                        };
                        requestId: string;
                        words: {
                            en: string;
                            zh: string;
                        };
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        events: {
                            /** Format: date-time */
                            at: string;
                            /** @description user id */
                            by: string;
                            cells?: {
                                [key: string]: {
                                    /** @enum {unknown} */
                                    absence?: "suppressed" | "not-collected" | "not-calculable";
                                    attained?: boolean;
                                    comment?: string;
                                    copiedFrom?: string;
                                    denominator?: number;
                                    level?: string;
                                    numerator?: number;
                                    parts?: number[];
                                    value?: number;
                                };
                            };
                            /** @enum {unknown} */
                            kind: "requested" | "saved" | "handed-over" | "submitted" | "withdrawn" | "returned" | "reviewed" | "published" | "reopened";
                            reason?: string;
                            seq: number;
                        }[];
                        /** @enum {unknown} */
                        lock?: "organisation-retired" | "not-open-yet" | "submitted" | "reviewed" | "published" | "closed";
                        names: {
                            dataSet: {
                                en?: string;
                                zh: string;
                            };
                            organisation: {
                                en?: string;
                                zh: string;
                            };
                            region: {
                                en?: string;
                                zh: string;
                            };
                        };
                        ownReport: boolean;
                        people: {
                            [key: string]: string;
                        };
                        previousPeriod?: string;
                        problems: {
                            answered: boolean;
                            indicator: string;
                            /** @enum {unknown} */
                            kind: "missing" | "wrong-measure" | "not-one-measure" | "numerator-above-denominator" | "not-a-number" | "implausible" | "jump" | "differs-from-computed" | "copied";
                            message: {
                                en?: string;
                                zh: string;
                            };
                            /** @enum {unknown} */
                            severity: "error" | "warning";
                        }[];
                        report: {
                            cells: {
                                [key: string]: {
                                    /** @enum {unknown} */
                                    absence?: "suppressed" | "not-collected" | "not-calculable";
                                    attained?: boolean;
                                    comment?: string;
                                    copiedFrom?: string;
                                    denominator?: number;
                                    level?: string;
                                    numerator?: number;
                                    parts?: number[];
                                    value?: number;
                                };
                            };
                            closesOn: string;
                            dataSet: string;
                            dueOn: string;
                            /** @description YYYY-MM-DD */
                            firstSubmittedOn?: string;
                            /** Format: uuid */
                            id: string;
                            items: {
                                indicator: string;
                                required: boolean;
                            }[];
                            opensOn: string;
                            organisation: string;
                            period: string;
                            plan: string;
                            /** @description GB/T 2260 and its extensions */
                            region: string;
                            round: number;
                            /** @enum {unknown} */
                            status: "draft" | "submitted" | "returned" | "reviewed" | "published";
                            /** Format: date-time */
                            submittedAt?: string;
                            submittedBy?: string;
                            version: number;
                        };
                        rows: {
                            definition?: {
                                aliases?: string[];
                                caveats?: {
                                    en?: string;
                                    zh: string;
                                };
                                code: string;
                                decimals: number;
                                denominator?: {
                                    en?: string;
                                    zh: string;
                                };
                                /** @enum {unknown} */
                                direction: "increase" | "decrease" | "none";
                                factor?: number;
                                formula: {
                                    /** @enum {string} */
                                    kind: "reported";
                                } | {
                                    denominator?: string;
                                    /** @enum {string} */
                                    kind: "computed";
                                    numerator: string;
                                    view: string;
                                };
                                /** @enum {unknown} */
                                frequency: "month" | "quarter" | "half-year" | "year";
                                /** @enum {unknown} */
                                interval: "none" | "wilson" | "byar";
                                /** @enum {unknown} */
                                measure: "number" | "parts" | "level" | "milestone";
                                name: {
                                    en?: string;
                                    zh: string;
                                };
                                numerator?: {
                                    en?: string;
                                    zh: string;
                                };
                                plausible?: {
                                    high: number;
                                    low: number;
                                };
                                rationale?: {
                                    en?: string;
                                    zh: string;
                                };
                                source: {
                                    /** @description day, month or year of the source */
                                    date?: string;
                                    /** @description table, row, section or page */
                                    locator?: string;
                                    /** @enum {unknown} */
                                    status: "verified" | "unverified";
                                    title: string;
                                };
                                /** @description as printed; empty for levels and milestones */
                                unit: string;
                                version: number;
                            };
                            indicator: string;
                            latest?: {
                                /** @enum {unknown} */
                                absence?: "suppressed" | "not-collected" | "not-calculable";
                                attained?: boolean;
                                availableOn: string;
                                /** @enum {unknown} */
                                basis: "reported" | "computed";
                                denominator?: number;
                                invented: boolean;
                                level?: string;
                                lower?: number;
                                numerator?: number;
                                parts?: number[];
                                period: string;
                                revision: number;
                                /** @enum {unknown} */
                                status: "preliminary" | "final";
                                upper?: number;
                                value?: number;
                            };
                            previous?: {
                                /** @enum {unknown} */
                                absence?: "suppressed" | "not-collected" | "not-calculable";
                                attained?: boolean;
                                comment?: string;
                                copiedFrom?: string;
                                denominator?: number;
                                level?: string;
                                numerator?: number;
                                parts?: number[];
                                value?: number;
                            };
                            required: boolean;
                        }[];
                        steps: ("submitted" | "withdrawn" | "returned" | "reviewed" | "published" | "reopened")[];
                    };
                };
            };
        };
    };
    reviewReport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason?: string;
                    /** @description the version that was seen */
                    version: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description from a closed list, e.g. plan.not-found */
                        code: string;
                        /** @description what is needed to find and mend it */
                        details?: {
                            [key: string]: string | number | boolean | null;
                        };
                        requestId: string;
                        words: {
                            en: string;
                            zh: string;
                        };
                    };
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description from a closed list, e.g. plan.not-found */
                        code: string;
                        /** @description what is needed to find and mend it */
                        details?: {
                            [key: string]: string | number | boolean | null;
                        };
                        requestId: string;
                        words: {
                            en: string;
                            zh: string;
                        };
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        events: {
                            /** Format: date-time */
                            at: string;
                            /** @description user id */
                            by: string;
                            cells?: {
                                [key: string]: {
                                    /** @enum {unknown} */
                                    absence?: "suppressed" | "not-collected" | "not-calculable";
                                    attained?: boolean;
                                    comment?: string;
                                    copiedFrom?: string;
                                    denominator?: number;
                                    level?: string;
                                    numerator?: number;
                                    parts?: number[];
                                    value?: number;
                                };
                            };
                            /** @enum {unknown} */
                            kind: "requested" | "saved" | "handed-over" | "submitted" | "withdrawn" | "returned" | "reviewed" | "published" | "reopened";
                            reason?: string;
                            seq: number;
                        }[];
                        /** @enum {unknown} */
                        lock?: "organisation-retired" | "not-open-yet" | "submitted" | "reviewed" | "published" | "closed";
                        names: {
                            dataSet: {
                                en?: string;
                                zh: string;
                            };
                            organisation: {
                                en?: string;
                                zh: string;
                            };
                            region: {
                                en?: string;
                                zh: string;
                            };
                        };
                        ownReport: boolean;
                        people: {
                            [key: string]: string;
                        };
                        previousPeriod?: string;
                        problems: {
                            answered: boolean;
                            indicator: string;
                            /** @enum {unknown} */
                            kind: "missing" | "wrong-measure" | "not-one-measure" | "numerator-above-denominator" | "not-a-number" | "implausible" | "jump" | "differs-from-computed" | "copied";
                            message: {
                                en?: string;
                                zh: string;
                            };
                            /** @enum {unknown} */
                            severity: "error" | "warning";
                        }[];
                        report: {
                            cells: {
                                [key: string]: {
                                    /** @enum {unknown} */
                                    absence?: "suppressed" | "not-collected" | "not-calculable";
                                    attained?: boolean;
                                    comment?: string;
                                    copiedFrom?: string;
                                    denominator?: number;
                                    level?: string;
                                    numerator?: number;
                                    parts?: number[];
                                    value?: number;
                                };
                            };
                            closesOn: string;
                            dataSet: string;
                            dueOn: string;
                            /** @description YYYY-MM-DD */
                            firstSubmittedOn?: string;
                            /** Format: uuid */
                            id: string;
                            items: {
                                indicator: string;
                                required: boolean;
                            }[];
                            opensOn: string;
                            organisation: string;
                            period: string;
                            plan: string;
                            /** @description GB/T 2260 and its extensions */
                            region: string;
                            round: number;
                            /** @enum {unknown} */
                            status: "draft" | "submitted" | "returned" | "reviewed" | "published";
                            /** Format: date-time */
                            submittedAt?: string;
                            submittedBy?: string;
                            version: number;
                        };
                        rows: {
                            definition?: {
                                aliases?: string[];
                                caveats?: {
                                    en?: string;
                                    zh: string;
                                };
                                code: string;
                                decimals: number;
                                denominator?: {
                                    en?: string;
                                    zh: string;
                                };
                                /** @enum {unknown} */
                                direction: "increase" | "decrease" | "none";
                                factor?: number;
                                formula: {
                                    /** @enum {string} */
                                    kind: "reported";
                                } | {
                                    denominator?: string;
                                    /** @enum {string} */
                                    kind: "computed";
                                    numerator: string;
                                    view: string;
                                };
                                /** @enum {unknown} */
                                frequency: "month" | "quarter" | "half-year" | "year";
                                /** @enum {unknown} */
                                interval: "none" | "wilson" | "byar";
                                /** @enum {unknown} */
                                measure: "number" | "parts" | "level" | "milestone";
                                name: {
                                    en?: string;
                                    zh: string;
                                };
                                numerator?: {
                                    en?: string;
                                    zh: string;
                                };
                                plausible?: {
                                    high: number;
                                    low: number;
                                };
                                rationale?: {
                                    en?: string;
                                    zh: string;
                                };
                                source: {
                                    /** @description day, month or year of the source */
                                    date?: string;
                                    /** @description table, row, section or page */
                                    locator?: string;
                                    /** @enum {unknown} */
                                    status: "verified" | "unverified";
                                    title: string;
                                };
                                /** @description as printed; empty for levels and milestones */
                                unit: string;
                                version: number;
                            };
                            indicator: string;
                            latest?: {
                                /** @enum {unknown} */
                                absence?: "suppressed" | "not-collected" | "not-calculable";
                                attained?: boolean;
                                availableOn: string;
                                /** @enum {unknown} */
                                basis: "reported" | "computed";
                                denominator?: number;
                                invented: boolean;
                                level?: string;
                                lower?: number;
                                numerator?: number;
                                parts?: number[];
                                period: string;
                                revision: number;
                                /** @enum {unknown} */
                                status: "preliminary" | "final";
                                upper?: number;
                                value?: number;
                            };
                            previous?: {
                                /** @enum {unknown} */
                                absence?: "suppressed" | "not-collected" | "not-calculable";
                                attained?: boolean;
                                comment?: string;
                                copiedFrom?: string;
                                denominator?: number;
                                level?: string;
                                numerator?: number;
                                parts?: number[];
                                value?: number;
                            };
                            required: boolean;
                        }[];
                        steps: ("submitted" | "withdrawn" | "returned" | "reviewed" | "published" | "reopened")[];
                    };
                };
            };
        };
    };
    submitReport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason?: string;
                    /** @description the version that was seen */
                    version: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description from a closed list, e.g. plan.not-found */
                        code: string;
                        /** @description what is needed to find and mend it */
                        details?: {
                            [key: string]: string | number | boolean | null;
                        };
                        requestId: string;
                        words: {
                            en: string;
                            zh: string;
                        };
                    };
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description from a closed list, e.g. plan.not-found */
                        code: string;
                        /** @description what is needed to find and mend it */
                        details?: {
                            [key: string]: string | number | boolean | null;
                        };
                        requestId: string;
                        words: {
                            en: string;
                            zh: string;
                        };
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        events: {
                            /** Format: date-time */
                            at: string;
                            /** @description user id */
                            by: string;
                            cells?: {
                                [key: string]: {
                                    /** @enum {unknown} */
                                    absence?: "suppressed" | "not-collected" | "not-calculable";
                                    attained?: boolean;
                                    comment?: string;
                                    copiedFrom?: string;
                                    denominator?: number;
                                    level?: string;
                                    numerator?: number;
                                    parts?: number[];
                                    value?: number;
                                };
                            };
                            /** @enum {unknown} */
                            kind: "requested" | "saved" | "handed-over" | "submitted" | "withdrawn" | "returned" | "reviewed" | "published" | "reopened";
                            reason?: string;
                            seq: number;
                        }[];
                        /** @enum {unknown} */
                        lock?: "organisation-retired" | "not-open-yet" | "submitted" | "reviewed" | "published" | "closed";
                        names: {
                            dataSet: {
                                en?: string;
                                zh: string;
                            };
                            organisation: {
                                en?: string;
                                zh: string;
                            };
                            region: {
                                en?: string;
                                zh: string;
                            };
                        };
                        ownReport: boolean;
                        people: {
                            [key: string]: string;
                        };
                        previousPeriod?: string;
                        problems: {
                            answered: boolean;
                            indicator: string;
                            /** @enum {unknown} */
                            kind: "missing" | "wrong-measure" | "not-one-measure" | "numerator-above-denominator" | "not-a-number" | "implausible" | "jump" | "differs-from-computed" | "copied";
                            message: {
                                en?: string;
                                zh: string;
                            };
                            /** @enum {unknown} */
                            severity: "error" | "warning";
                        }[];
                        report: {
                            cells: {
                                [key: string]: {
                                    /** @enum {unknown} */
                                    absence?: "suppressed" | "not-collected" | "not-calculable";
                                    attained?: boolean;
                                    comment?: string;
                                    copiedFrom?: string;
                                    denominator?: number;
                                    level?: string;
                                    numerator?: number;
                                    parts?: number[];
                                    value?: number;
                                };
                            };
                            closesOn: string;
                            dataSet: string;
                            dueOn: string;
                            /** @description YYYY-MM-DD */
                            firstSubmittedOn?: string;
                            /** Format: uuid */
                            id: string;
                            items: {
                                indicator: string;
                                required: boolean;
                            }[];
                            opensOn: string;
                            organisation: string;
                            period: string;
                            plan: string;
                            /** @description GB/T 2260 and its extensions */
                            region: string;
                            round: number;
                            /** @enum {unknown} */
                            status: "draft" | "submitted" | "returned" | "reviewed" | "published";
                            /** Format: date-time */
                            submittedAt?: string;
                            submittedBy?: string;
                            version: number;
                        };
                        rows: {
                            definition?: {
                                aliases?: string[];
                                caveats?: {
                                    en?: string;
                                    zh: string;
                                };
                                code: string;
                                decimals: number;
                                denominator?: {
                                    en?: string;
                                    zh: string;
                                };
                                /** @enum {unknown} */
                                direction: "increase" | "decrease" | "none";
                                factor?: number;
                                formula: {
                                    /** @enum {string} */
                                    kind: "reported";
                                } | {
                                    denominator?: string;
                                    /** @enum {string} */
                                    kind: "computed";
                                    numerator: string;
                                    view: string;
                                };
                                /** @enum {unknown} */
                                frequency: "month" | "quarter" | "half-year" | "year";
                                /** @enum {unknown} */
                                interval: "none" | "wilson" | "byar";
                                /** @enum {unknown} */
                                measure: "number" | "parts" | "level" | "milestone";
                                name: {
                                    en?: string;
                                    zh: string;
                                };
                                numerator?: {
                                    en?: string;
                                    zh: string;
                                };
                                plausible?: {
                                    high: number;
                                    low: number;
                                };
                                rationale?: {
                                    en?: string;
                                    zh: string;
                                };
                                source: {
                                    /** @description day, month or year of the source */
                                    date?: string;
                                    /** @description table, row, section or page */
                                    locator?: string;
                                    /** @enum {unknown} */
                                    status: "verified" | "unverified";
                                    title: string;
                                };
                                /** @description as printed; empty for levels and milestones */
                                unit: string;
                                version: number;
                            };
                            indicator: string;
                            latest?: {
                                /** @enum {unknown} */
                                absence?: "suppressed" | "not-collected" | "not-calculable";
                                attained?: boolean;
                                availableOn: string;
                                /** @enum {unknown} */
                                basis: "reported" | "computed";
                                denominator?: number;
                                invented: boolean;
                                level?: string;
                                lower?: number;
                                numerator?: number;
                                parts?: number[];
                                period: string;
                                revision: number;
                                /** @enum {unknown} */
                                status: "preliminary" | "final";
                                upper?: number;
                                value?: number;
                            };
                            previous?: {
                                /** @enum {unknown} */
                                absence?: "suppressed" | "not-collected" | "not-calculable";
                                attained?: boolean;
                                comment?: string;
                                copiedFrom?: string;
                                denominator?: number;
                                level?: string;
                                numerator?: number;
                                parts?: number[];
                                value?: number;
                            };
                            required: boolean;
                        }[];
                        steps: ("submitted" | "withdrawn" | "returned" | "reviewed" | "published" | "reopened")[];
                    };
                };
            };
        };
    };
    exportTemplate: {
        parameters: {
            query?: {
                /** @description of the file’s headings; zh when left out */
                language?: "zh" | "en";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description from a closed list, e.g. plan.not-found */
                        code: string;
                        /** @description what is needed to find and mend it */
                        details?: {
                            [key: string]: string | number | boolean | null;
                        };
                        requestId: string;
                        words: {
                            en: string;
                            zh: string;
                        };
                    };
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description from a closed list, e.g. plan.not-found */
                        code: string;
                        /** @description what is needed to find and mend it */
                        details?: {
                            [key: string]: string | number | boolean | null;
                        };
                        requestId: string;
                        words: {
                            en: string;
                            zh: string;
                        };
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    importTemplate: {
        parameters: {
            query?: {
                /** @description write the good rows; left out, nothing is written */
                apply?: boolean;
                /** @description the version that was seen, to apply */
                version?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description from a closed list, e.g. plan.not-found */
                        code: string;
                        /** @description what is needed to find and mend it */
                        details?: {
                            [key: string]: string | number | boolean | null;
                        };
                        requestId: string;
                        words: {
                            en: string;
                            zh: string;
                        };
                    };
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description from a closed list, e.g. plan.not-found */
                        code: string;
                        /** @description what is needed to find and mend it */
                        details?: {
                            [key: string]: string | number | boolean | null;
                        };
                        requestId: string;
                        words: {
                            en: string;
                            zh: string;
                        };
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description whether `changes` are written */
                        applied: boolean;
                        changes: {
                            after?: {
                                /** @enum {unknown} */
                                absence?: "suppressed" | "not-collected" | "not-calculable";
                                attained?: boolean;
                                comment?: string;
                                copiedFrom?: string;
                                denominator?: number;
                                level?: string;
                                numerator?: number;
                                parts?: number[];
                                value?: number;
                            };
                            before?: {
                                /** @enum {unknown} */
                                absence?: "suppressed" | "not-collected" | "not-calculable";
                                attained?: boolean;
                                comment?: string;
                                copiedFrom?: string;
                                denominator?: number;
                                level?: string;
                                numerator?: number;
                                parts?: number[];
                                value?: number;
                            };
                            cell: string;
                            changedSince: boolean;
                            indicator: string;
                        }[];
                        /** @description of a csv */
                        encoding?: string;
                        fileName: string;
                        /** @enum {unknown} */
                        format: "xlsx" | "csv";
                        /** @description problems beyond those listed */
                        furtherProblems: number;
                        notInFile: string[];
                        problems: {
                            cell?: string;
                            indicator?: string;
                            /** @enum {unknown} */
                            kind: "missing" | "wrong-measure" | "not-one-measure" | "numerator-above-denominator" | "not-a-number" | "implausible" | "jump" | "differs-from-computed" | "copied" | "unknown-indicator" | "indicator-twice" | "no-code" | "name-differs" | "unit-differs" | "wrong-column" | "no-figure" | "too-large" | "out-of-bounds" | "a-day" | "percent" | "other-unit" | "shortened" | "error-value" | "no-result" | "one-part" | "not-a-level" | "not-yes-or-no" | "not-a-reason" | "too-long" | "incomplete" | "formula" | "like-a-day" | "hidden-rows" | "hidden-column" | "unread-column" | "unread-row" | "unread-sheet" | "changed-since";
                            message: {
                                en?: string;
                                zh: string;
                            };
                            remedy: {
                                en?: string;
                                zh: string;
                            };
                            seen?: string;
                            /** @enum {unknown} */
                            severity: "error" | "warning";
                        }[];
                        /** @description name of the sheet read; empty for a csv */
                        sheet: string;
                        /** @description rows that say what is known already */
                        unchanged: number;
                        version: number;
                    };
                };
            };
        };
    };
    withdrawReport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason?: string;
                    /** @description the version that was seen */
                    version: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description from a closed list, e.g. plan.not-found */
                        code: string;
                        /** @description what is needed to find and mend it */
                        details?: {
                            [key: string]: string | number | boolean | null;
                        };
                        requestId: string;
                        words: {
                            en: string;
                            zh: string;
                        };
                    };
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description from a closed list, e.g. plan.not-found */
                        code: string;
                        /** @description what is needed to find and mend it */
                        details?: {
                            [key: string]: string | number | boolean | null;
                        };
                        requestId: string;
                        words: {
                            en: string;
                            zh: string;
                        };
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        events: {
                            /** Format: date-time */
                            at: string;
                            /** @description user id */
                            by: string;
                            cells?: {
                                [key: string]: {
                                    /** @enum {unknown} */
                                    absence?: "suppressed" | "not-collected" | "not-calculable";
                                    attained?: boolean;
                                    comment?: string;
                                    copiedFrom?: string;
                                    denominator?: number;
                                    level?: string;
                                    numerator?: number;
                                    parts?: number[];
                                    value?: number;
                                };
                            };
                            /** @enum {unknown} */
                            kind: "requested" | "saved" | "handed-over" | "submitted" | "withdrawn" | "returned" | "reviewed" | "published" | "reopened";
                            reason?: string;
                            seq: number;
                        }[];
                        /** @enum {unknown} */
                        lock?: "organisation-retired" | "not-open-yet" | "submitted" | "reviewed" | "published" | "closed";
                        names: {
                            dataSet: {
                                en?: string;
                                zh: string;
                            };
                            organisation: {
                                en?: string;
                                zh: string;
                            };
                            region: {
                                en?: string;
                                zh: string;
                            };
                        };
                        ownReport: boolean;
                        people: {
                            [key: string]: string;
                        };
                        previousPeriod?: string;
                        problems: {
                            answered: boolean;
                            indicator: string;
                            /** @enum {unknown} */
                            kind: "missing" | "wrong-measure" | "not-one-measure" | "numerator-above-denominator" | "not-a-number" | "implausible" | "jump" | "differs-from-computed" | "copied";
                            message: {
                                en?: string;
                                zh: string;
                            };
                            /** @enum {unknown} */
                            severity: "error" | "warning";
                        }[];
                        report: {
                            cells: {
                                [key: string]: {
                                    /** @enum {unknown} */
                                    absence?: "suppressed" | "not-collected" | "not-calculable";
                                    attained?: boolean;
                                    comment?: string;
                                    copiedFrom?: string;
                                    denominator?: number;
                                    level?: string;
                                    numerator?: number;
                                    parts?: number[];
                                    value?: number;
                                };
                            };
                            closesOn: string;
                            dataSet: string;
                            dueOn: string;
                            /** @description YYYY-MM-DD */
                            firstSubmittedOn?: string;
                            /** Format: uuid */
                            id: string;
                            items: {
                                indicator: string;
                                required: boolean;
                            }[];
                            opensOn: string;
                            organisation: string;
                            period: string;
                            plan: string;
                            /** @description GB/T 2260 and its extensions */
                            region: string;
                            round: number;
                            /** @enum {unknown} */
                            status: "draft" | "submitted" | "returned" | "reviewed" | "published";
                            /** Format: date-time */
                            submittedAt?: string;
                            submittedBy?: string;
                            version: number;
                        };
                        rows: {
                            definition?: {
                                aliases?: string[];
                                caveats?: {
                                    en?: string;
                                    zh: string;
                                };
                                code: string;
                                decimals: number;
                                denominator?: {
                                    en?: string;
                                    zh: string;
                                };
                                /** @enum {unknown} */
                                direction: "increase" | "decrease" | "none";
                                factor?: number;
                                formula: {
                                    /** @enum {string} */
                                    kind: "reported";
                                } | {
                                    denominator?: string;
                                    /** @enum {string} */
                                    kind: "computed";
                                    numerator: string;
                                    view: string;
                                };
                                /** @enum {unknown} */
                                frequency: "month" | "quarter" | "half-year" | "year";
                                /** @enum {unknown} */
                                interval: "none" | "wilson" | "byar";
                                /** @enum {unknown} */
                                measure: "number" | "parts" | "level" | "milestone";
                                name: {
                                    en?: string;
                                    zh: string;
                                };
                                numerator?: {
                                    en?: string;
                                    zh: string;
                                };
                                plausible?: {
                                    high: number;
                                    low: number;
                                };
                                rationale?: {
                                    en?: string;
                                    zh: string;
                                };
                                source: {
                                    /** @description day, month or year of the source */
                                    date?: string;
                                    /** @description table, row, section or page */
                                    locator?: string;
                                    /** @enum {unknown} */
                                    status: "verified" | "unverified";
                                    title: string;
                                };
                                /** @description as printed; empty for levels and milestones */
                                unit: string;
                                version: number;
                            };
                            indicator: string;
                            latest?: {
                                /** @enum {unknown} */
                                absence?: "suppressed" | "not-collected" | "not-calculable";
                                attained?: boolean;
                                availableOn: string;
                                /** @enum {unknown} */
                                basis: "reported" | "computed";
                                denominator?: number;
                                invented: boolean;
                                level?: string;
                                lower?: number;
                                numerator?: number;
                                parts?: number[];
                                period: string;
                                revision: number;
                                /** @enum {unknown} */
                                status: "preliminary" | "final";
                                upper?: number;
                                value?: number;
                            };
                            previous?: {
                                /** @enum {unknown} */
                                absence?: "suppressed" | "not-collected" | "not-calculable";
                                attained?: boolean;
                                comment?: string;
                                copiedFrom?: string;
                                denominator?: number;
                                level?: string;
                                numerator?: number;
                                parts?: number[];
                                value?: number;
                            };
                            required: boolean;
                        }[];
                        steps: ("submitted" | "withdrawn" | "returned" | "reviewed" | "published" | "reopened")[];
                    };
                };
            };
        };
    };
    listRoles: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description from a closed list, e.g. plan.not-found */
                        code: string;
                        /** @description what is needed to find and mend it */
                        details?: {
                            [key: string]: string | number | boolean | null;
                        };
                        requestId: string;
                        words: {
                            en: string;
                            zh: string;
                        };
                    };
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description from a closed list, e.g. plan.not-found */
                        code: string;
                        /** @description what is needed to find and mend it */
                        details?: {
                            [key: string]: string | number | boolean | null;
                        };
                        requestId: string;
                        words: {
                            en: string;
                            zh: string;
                        };
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        /** @description nobody may hold one of these beside it */
                        exclusiveWith: string[];
                        name: {
                            en?: string;
                            zh: string;
                        };
                        /** @description patterns */
                        permissions: string[];
                    }[];
                };
            };
        };
    };
    listSecurityEvents: {
        parameters: {
            query?: {
                actor?: string;
                after?: string;
                /** @description a file instead of an answer */
                format?: "csv" | "xlsx" | "json";
                /** @description YYYY-MM-DD */
                from?: string;
                kind?: "locked" | "sign-in-failed" | "refused" | "broke-glass" | "role-changed" | "account-changed" | "second-factor-changed" | "session-ended" | "token-changed" | "exported" | "token-used";
                /** @description of the file’s headings; zh when left out */
                language?: "zh" | "en";
                limit?: number;
                organisation?: string;
                /** @description YYYY-MM-DD */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description from a closed list, e.g. plan.not-found */
                        code: string;
                        /** @description what is needed to find and mend it */
                        details?: {
                            [key: string]: string | number | boolean | null;
                        };
                        requestId: string;
                        words: {
                            en: string;
                            zh: string;
                        };
                    };
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description from a closed list, e.g. plan.not-found */
                        code: string;
                        /** @description what is needed to find and mend it */
                        details?: {
                            [key: string]: string | number | boolean | null;
                        };
                        requestId: string;
                        words: {
                            en: string;
                            zh: string;
                        };
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description send as `after` for the next page */
                        next?: string;
                        /** @description newest first */
                        rows: {
                            /** @description user id; absent when nobody was recognised */
                            actor?: string;
                            actorName?: string;
                            /** Format: date-time */
                            at: string;
                            /** @description the reason given */
                            breakGlass?: string;
                            /** @enum {unknown} */
                            channel: "web" | "api" | "cli" | "system";
                            /** @description YYYY-MM-DD */
                            day: string;
                            detail: {
                                [key: string]: string | number | boolean | null;
                            };
                            hash: string;
                            /** @description most telling first */
                            kinds: ("locked" | "sign-in-failed" | "refused" | "broke-glass" | "role-changed" | "account-changed" | "second-factor-changed" | "session-ended" | "token-changed" | "exported" | "token-used")[];
                            operation: string;
                            organisation: string;
                            /** @enum {unknown} */
                            outcome: "done" | "refused" | "failed";
                            permission?: string;
                            policyVersion?: string;
                            purpose?: string;
                            refusal?: string;
                            request?: string;
                            /** @description number in the chain of its organisation and day */
                            seq: number;
                            session?: string;
                            subject: string;
                        }[];
                    };
                };
            };
        };
    };
    showSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description from a closed list, e.g. plan.not-found */
                        code: string;
                        /** @description what is needed to find and mend it */
                        details?: {
                            [key: string]: string | number | boolean | null;
                        };
                        requestId: string;
                        words: {
                            en: string;
                            zh: string;
                        };
                    };
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description from a closed list, e.g. plan.not-found */
                        code: string;
                        /** @description what is needed to find and mend it */
                        details?: {
                            [key: string]: string | number | boolean | null;
                        };
                        requestId: string;
                        words: {
                            en: string;
                            zh: string;
                        };
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description to be sent as x-csrf-token with every unsafe method */
                        csrfToken: string;
                        /**
                         * Format: date-time
                         * @description the session ends then at the latest
                         */
                        endsAt: string;
                        /** @description it ends after so long without a request */
                        idleMinutes: number;
                        mustChangePassword: boolean;
                        name: string;
                        organisation: {
                            code: string;
                            name: {
                                en?: string;
                                zh: string;
                            };
                            path: string;
                        };
                        /** @description patterns; for hiding buttons only, the server asks again */
                        permissions: string[];
                        /** @description paths of the regions in scope */
                        regions: string[];
                        roles: {
                            code: string;
                            name: {
                                en?: string;
                                zh: string;
                            };
                        }[];
                        secondFactor: {
                            /**
                             * Format: date-time
                             * @description required, and not on: from then on it must be
                             */
                            dueAt?: string;
                            /** @description required and due, and not on: nothing else is open until it is */
                            missing: boolean;
                            on: boolean;
                            recoveryCodesLeft: number;
                            /** @description by a role held today */
                            required: boolean;
                        };
                        /** Format: uuid */
                        userId: string;
                    };
                };
            };
        };
    };
    signIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    code?: string;
                    login: string;
                    password: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description from a closed list, e.g. plan.not-found */
                        code: string;
                        /** @description what is needed to find and mend it */
                        details?: {
                            [key: string]: string | number | boolean | null;
                        };
                        requestId: string;
                        words: {
                            en: string;
                            zh: string;
                        };
                    };
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description from a closed list, e.g. plan.not-found */
                        code: string;
                        /** @description what is needed to find and mend it */
                        details?: {
                            [key: string]: string | number | boolean | null;
                        };
                        requestId: string;
                        words: {
                            en: string;
                            zh: string;
                        };
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description to be sent as x-csrf-token with every unsafe method */
                        csrfToken: string;
                        /**
                         * Format: date-time
                         * @description the session ends then at the latest
                         */
                        endsAt: string;
                        /** @description it ends after so long without a request */
                        idleMinutes: number;
                        mustChangePassword: boolean;
                        name: string;
                        organisation: {
                            code: string;
                            name: {
                                en?: string;
                                zh: string;
                            };
                            path: string;
                        };
                        /** @description patterns; for hiding buttons only, the server asks again */
                        permissions: string[];
                        /** @description paths of the regions in scope */
                        regions: string[];
                        roles: {
                            code: string;
                            name: {
                                en?: string;
                                zh: string;
                            };
                        }[];
                        secondFactor: {
                            /**
                             * Format: date-time
                             * @description required, and not on: from then on it must be
                             */
                            dueAt?: string;
                            /** @description required and due, and not on: nothing else is open until it is */
                            missing: boolean;
                            on: boolean;
                            recoveryCodesLeft: number;
                            /** @description by a role held today */
                            required: boolean;
                        };
                        /** Format: uuid */
                        userId: string;
                    };
                };
            };
        };
    };
    signOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description from a closed list, e.g. plan.not-found */
                        code: string;
                        /** @description what is needed to find and mend it */
                        details?: {
                            [key: string]: string | number | boolean | null;
                        };
                        requestId: string;
                        words: {
                            en: string;
                            zh: string;
                        };
                    };
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description from a closed list, e.g. plan.not-found */
                        code: string;
                        /** @description what is needed to find and mend it */
                        details?: {
                            [key: string]: string | number | boolean | null;
                        };
                        requestId: string;
                        words: {
                            en: string;
                            zh: string;
                        };
                    };
                };
            };
        };
    };
    changePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    current: string;
                    next: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description from a closed list, e.g. plan.not-found */
                        code: string;
                        /** @description what is needed to find and mend it */
                        details?: {
                            [key: string]: string | number | boolean | null;
                        };
                        requestId: string;
                        words: {
                            en: string;
                            zh: string;
                        };
                    };
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description from a closed list, e.g. plan.not-found */
                        code: string;
                        /** @description what is needed to find and mend it */
                        details?: {
                            [key: string]: string | number | boolean | null;
                        };
                        requestId: string;
                        words: {
                            en: string;
                            zh: string;
                        };
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description to be sent as x-csrf-token with every unsafe method */
                        csrfToken: string;
                        /**
                         * Format: date-time
                         * @description the session ends then at the latest
                         */
                        endsAt: string;
                        /** @description it ends after so long without a request */
                        idleMinutes: number;
                        mustChangePassword: boolean;
                        name: string;
                        organisation: {
                            code: string;
                            name: {
                                en?: string;
                                zh: string;
                            };
                            path: string;
                        };
                        /** @description patterns; for hiding buttons only, the server asks again */
                        permissions: string[];
                        /** @description paths of the regions in scope */
                        regions: string[];
                        roles: {
                            code: string;
                            name: {
                                en?: string;
                                zh: string;
                            };
                        }[];
                        secondFactor: {
                            /**
                             * Format: date-time
                             * @description required, and not on: from then on it must be
                             */
                            dueAt?: string;
                            /** @description required and due, and not on: nothing else is open until it is */
                            missing: boolean;
                            on: boolean;
                            recoveryCodesLeft: number;
                            /** @description by a role held today */
                            required: boolean;
                        };
                        /** Format: uuid */
                        userId: string;
                    };
                };
            };
        };
    };
    beginSecondFactor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    code?: string;
                    password: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description from a closed list, e.g. plan.not-found */
                        code: string;
                        /** @description what is needed to find and mend it */
                        details?: {
                            [key: string]: string | number | boolean | null;
                        };
                        requestId: string;
                        words: {
                            en: string;
                            zh: string;
                        };
                    };
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description from a closed list, e.g. plan.not-found */
                        code: string;
                        /** @description what is needed to find and mend it */
                        details?: {
                            [key: string]: string | number | boolean | null;
                        };
                        requestId: string;
                        words: {
                            en: string;
                            zh: string;
                        };
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Base32, to be typed */
                        secret: string;
                        /** @description otpauth://totp/…, to be shown as a QR code */
                        uri: string;
                    };
                };
            };
        };
    };
    confirmSecondFactor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    code: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description from a closed list, e.g. plan.not-found */
                        code: string;
                        /** @description what is needed to find and mend it */
                        details?: {
                            [key: string]: string | number | boolean | null;
                        };
                        requestId: string;
                        words: {
                            en: string;
                            zh: string;
                        };
                    };
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description from a closed list, e.g. plan.not-found */
                        code: string;
                        /** @description what is needed to find and mend it */
                        details?: {
                            [key: string]: string | number | boolean | null;
                        };
                        requestId: string;
                        words: {
                            en: string;
                            zh: string;
                        };
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        codes: string[];
                    };
                };
            };
        };
    };
    renewRecoveryCodes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    code?: string;
                    password: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description from a closed list, e.g. plan.not-found */
                        code: string;
                        /** @description what is needed to find and mend it */
                        details?: {
                            [key: string]: string | number | boolean | null;
                        };
                        requestId: string;
                        words: {
                            en: string;
                            zh: string;
                        };
                    };
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description from a closed list, e.g. plan.not-found */
                        code: string;
                        /** @description what is needed to find and mend it */
                        details?: {
                            [key: string]: string | number | boolean | null;
                        };
                        requestId: string;
                        words: {
                            en: string;
                            zh: string;
                        };
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        codes: string[];
                    };
                };
            };
        };
    };
    removeSecondFactor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    code?: string;
                    password: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description from a closed list, e.g. plan.not-found */
                        code: string;
                        /** @description what is needed to find and mend it */
                        details?: {
                            [key: string]: string | number | boolean | null;
                        };
                        requestId: string;
                        words: {
                            en: string;
                            zh: string;
                        };
                    };
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description from a closed list, e.g. plan.not-found */
                        code: string;
                        /** @description what is needed to find and mend it */
                        details?: {
                            [key: string]: string | number | boolean | null;
                        };
                        requestId: string;
                        words: {
                            en: string;
                            zh: string;
                        };
                    };
                };
            };
        };
    };
    listOwnSessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description from a closed list, e.g. plan.not-found */
                        code: string;
                        /** @description what is needed to find and mend it */
                        details?: {
                            [key: string]: string | number | boolean | null;
                        };
                        requestId: string;
                        words: {
                            en: string;
                            zh: string;
                        };
                    };
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description from a closed list, e.g. plan.not-found */
                        code: string;
                        /** @description what is needed to find and mend it */
                        details?: {
                            [key: string]: string | number | boolean | null;
                        };
                        requestId: string;
                        words: {
                            en: string;
                            zh: string;
                        };
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date-time */
                        createdAt: string;
                        /** @description the one that asks */
                        current: boolean;
                        /** @description browser and system as the browser says; empty where it does not */
                        device: string;
                        /** Format: date-time */
                        endsAt: string;
                        /** Format: uuid */
                        id: string;
                        /** @description the network it signed in from, without the part that names the machine */
                        place: string;
                        /**
                         * Format: date-time
                         * @description to the minute
                         */
                        seenAt: string;
                    }[];
                };
            };
        };
    };
    endOtherOwnSessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description from a closed list, e.g. plan.not-found */
                        code: string;
                        /** @description what is needed to find and mend it */
                        details?: {
                            [key: string]: string | number | boolean | null;
                        };
                        requestId: string;
                        words: {
                            en: string;
                            zh: string;
                        };
                    };
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description from a closed list, e.g. plan.not-found */
                        code: string;
                        /** @description what is needed to find and mend it */
                        details?: {
                            [key: string]: string | number | boolean | null;
                        };
                        requestId: string;
                        words: {
                            en: string;
                            zh: string;
                        };
                    };
                };
            };
        };
    };
    endOwnSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description from a closed list, e.g. plan.not-found */
                        code: string;
                        /** @description what is needed to find and mend it */
                        details?: {
                            [key: string]: string | number | boolean | null;
                        };
                        requestId: string;
                        words: {
                            en: string;
                            zh: string;
                        };
                    };
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description from a closed list, e.g. plan.not-found */
                        code: string;
                        /** @description what is needed to find and mend it */
                        details?: {
                            [key: string]: string | number | boolean | null;
                        };
                        requestId: string;
                        words: {
                            en: string;
                            zh: string;
                        };
                    };
                };
            };
        };
    };
    listOwnTokens: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description from a closed list, e.g. plan.not-found */
                        code: string;
                        /** @description what is needed to find and mend it */
                        details?: {
                            [key: string]: string | number | boolean | null;
                        };
                        requestId: string;
                        words: {
                            en: string;
                            zh: string;
                        };
                    };
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description from a closed list, e.g. plan.not-found */
                        code: string;
                        /** @description what is needed to find and mend it */
                        details?: {
                            [key: string]: string | number | boolean | null;
                        };
                        requestId: string;
                        words: {
                            en: string;
                            zh: string;
                        };
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date-time */
                        createdAt: string;
                        /** @description YYYY-MM-DD */
                        expiresOn: string;
                        /** Format: uuid */
                        id: string;
                        /**
                         * Format: date-time
                         * @description to the minute
                         */
                        lastUsedAt?: string;
                        /** @description which system uses it */
                        name: string;
                        organisation: string;
                        perMinute: number;
                        permissions: string[];
                        region: string;
                        /** Format: date-time */
                        revokedAt?: string;
                        /** @description neither expired nor revoked */
                        usable: boolean;
                    }[];
                };
            };
        };
    };
    createApiToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description YYYY-MM-DD */
                    expiresOn: string;
                    /** @description which system uses it */
                    name: string;
                    /** @description an organisation and all below it, or * for as far as its owner’s own rights reach */
                    organisation: string | "*";
                    /** @description requests; left out, 60 */
                    perMinute?: number;
                    permissions: string[];
                    /** @description a region and all below it, or * for as far as its owner’s own rights reach */
                    region: string | "*";
                };
            };
        };
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description from a closed list, e.g. plan.not-found */
                        code: string;
                        /** @description what is needed to find and mend it */
                        details?: {
                            [key: string]: string | number | boolean | null;
                        };
                        requestId: string;
                        words: {
                            en: string;
                            zh: string;
                        };
                    };
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description from a closed list, e.g. plan.not-found */
                        code: string;
                        /** @description what is needed to find and mend it */
                        details?: {
                            [key: string]: string | number | boolean | null;
                        };
                        requestId: string;
                        words: {
                            en: string;
                            zh: string;
                        };
                    };
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        token: string;
                    };
                };
            };
        };
    };
    revokeOwnToken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description from a closed list, e.g. plan.not-found */
                        code: string;
                        /** @description what is needed to find and mend it */
                        details?: {
                            [key: string]: string | number | boolean | null;
                        };
                        requestId: string;
                        words: {
                            en: string;
                            zh: string;
                        };
                    };
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description from a closed list, e.g. plan.not-found */
                        code: string;
                        /** @description what is needed to find and mend it */
                        details?: {
                            [key: string]: string | number | boolean | null;
                        };
                        requestId: string;
                        words: {
                            en: string;
                            zh: string;
                        };
                    };
                };
            };
        };
    };
    listUsers: {
        parameters: {
            query?: {
                /** @description a file instead of an answer */
                format?: "csv" | "xlsx" | "json";
                /** @description of the file’s headings; zh when left out */
                language?: "zh" | "en";
                organisation?: string;
                role?: string;
                state?: "active" | "first-password" | "disabled";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description from a closed list, e.g. plan.not-found */
                        code: string;
                        /** @description what is needed to find and mend it */
                        details?: {
                            [key: string]: string | number | boolean | null;
                        };
                        requestId: string;
                        words: {
                            en: string;
                            zh: string;
                        };
                    };
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description from a closed list, e.g. plan.not-found */
                        code: string;
                        /** @description what is needed to find and mend it */
                        details?: {
                            [key: string]: string | number | boolean | null;
                        };
                        requestId: string;
                        words: {
                            en: string;
                            zh: string;
                        };
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        assignments: {
                            /** @description today; false before the first and after the last day */
                            holds: boolean;
                            /** Format: uuid */
                            id: string;
                            organisation: string;
                            region: string;
                            role: string;
                            /** @description YYYY-MM-DD */
                            validFrom: string;
                            /** @description YYYY-MM-DD */
                            validTo?: string;
                        }[];
                        /** Format: date-time */
                        createdAt: string;
                        disabled: boolean;
                        /** Format: uuid */
                        id: string;
                        login: string;
                        mustChange: boolean;
                        name: string;
                        organisation: string;
                        /** @description signs in with a second factor */
                        secondFactor: boolean;
                    }[];
                };
            };
        };
    };
    createUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    login: string;
                    mustChange?: boolean;
                    name: string;
                    organisation: string;
                    password?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description from a closed list, e.g. plan.not-found */
                        code: string;
                        /** @description what is needed to find and mend it */
                        details?: {
                            [key: string]: string | number | boolean | null;
                        };
                        requestId: string;
                        words: {
                            en: string;
                            zh: string;
                        };
                    };
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description from a closed list, e.g. plan.not-found */
                        code: string;
                        /** @description what is needed to find and mend it */
                        details?: {
                            [key: string]: string | number | boolean | null;
                        };
                        requestId: string;
                        words: {
                            en: string;
                            zh: string;
                        };
                    };
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @description for the first sign-in, where none was given */
                        initialPassword?: string;
                    };
                };
            };
        };
    };
    showUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description from a closed list, e.g. plan.not-found */
                        code: string;
                        /** @description what is needed to find and mend it */
                        details?: {
                            [key: string]: string | number | boolean | null;
                        };
                        requestId: string;
                        words: {
                            en: string;
                            zh: string;
                        };
                    };
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description from a closed list, e.g. plan.not-found */
                        code: string;
                        /** @description what is needed to find and mend it */
                        details?: {
                            [key: string]: string | number | boolean | null;
                        };
                        requestId: string;
                        words: {
                            en: string;
                            zh: string;
                        };
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        assignments: {
                            /** @description today; false before the first and after the last day */
                            holds: boolean;
                            /** Format: uuid */
                            id: string;
                            organisation: string;
                            region: string;
                            role: string;
                            /** @description YYYY-MM-DD */
                            validFrom: string;
                            /** @description YYYY-MM-DD */
                            validTo?: string;
                        }[];
                        /** Format: date-time */
                        createdAt: string;
                        disabled: boolean;
                        /** Format: uuid */
                        id: string;
                        login: string;
                        mustChange: boolean;
                        name: string;
                        organisation: string;
                        /** @description signs in with a second factor */
                        secondFactor: boolean;
                    };
                };
            };
        };
    };
    disableUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    disabled: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description from a closed list, e.g. plan.not-found */
                        code: string;
                        /** @description what is needed to find and mend it */
                        details?: {
                            [key: string]: string | number | boolean | null;
                        };
                        requestId: string;
                        words: {
                            en: string;
                            zh: string;
                        };
                    };
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description from a closed list, e.g. plan.not-found */
                        code: string;
                        /** @description what is needed to find and mend it */
                        details?: {
                            [key: string]: string | number | boolean | null;
                        };
                        requestId: string;
                        words: {
                            en: string;
                            zh: string;
                        };
                    };
                };
            };
        };
    };
    resetPassword: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description from a closed list, e.g. plan.not-found */
                        code: string;
                        /** @description what is needed to find and mend it */
                        details?: {
                            [key: string]: string | number | boolean | null;
                        };
                        requestId: string;
                        words: {
                            en: string;
                            zh: string;
                        };
                    };
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description from a closed list, e.g. plan.not-found */
                        code: string;
                        /** @description what is needed to find and mend it */
                        details?: {
                            [key: string]: string | number | boolean | null;
                        };
                        requestId: string;
                        words: {
                            en: string;
                            zh: string;
                        };
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        password: string;
                    };
                };
            };
        };
    };
    assignRole: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description an organisation and all below it, or * */
                    organisation: string | "*";
                    /** @description a region and all below it, or * */
                    region: string | "*";
                    role: string;
                    /** @description YYYY-MM-DD */
                    validFrom?: string;
                    /** @description YYYY-MM-DD */
                    validTo?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description from a closed list, e.g. plan.not-found */
                        code: string;
                        /** @description what is needed to find and mend it */
                        details?: {
                            [key: string]: string | number | boolean | null;
                        };
                        requestId: string;
                        words: {
                            en: string;
                            zh: string;
                        };
                    };
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description from a closed list, e.g. plan.not-found */
                        code: string;
                        /** @description what is needed to find and mend it */
                        details?: {
                            [key: string]: string | number | boolean | null;
                        };
                        requestId: string;
                        words: {
                            en: string;
                            zh: string;
                        };
                    };
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description today; false before the first and after the last day */
                        holds: boolean;
                        /** Format: uuid */
                        id: string;
                        organisation: string;
                        region: string;
                        role: string;
                        /** @description YYYY-MM-DD */
                        validFrom: string;
                        /** @description YYYY-MM-DD */
                        validTo?: string;
                    };
                };
            };
        };
    };
    resetSecondFactor: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description from a closed list, e.g. plan.not-found */
                        code: string;
                        /** @description what is needed to find and mend it */
                        details?: {
                            [key: string]: string | number | boolean | null;
                        };
                        requestId: string;
                        words: {
                            en: string;
                            zh: string;
                        };
                    };
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description from a closed list, e.g. plan.not-found */
                        code: string;
                        /** @description what is needed to find and mend it */
                        details?: {
                            [key: string]: string | number | boolean | null;
                        };
                        requestId: string;
                        words: {
                            en: string;
                            zh: string;
                        };
                    };
                };
            };
        };
    };
    listSessionsOf: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description from a closed list, e.g. plan.not-found */
                        code: string;
                        /** @description what is needed to find and mend it */
                        details?: {
                            [key: string]: string | number | boolean | null;
                        };
                        requestId: string;
                        words: {
                            en: string;
                            zh: string;
                        };
                    };
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description from a closed list, e.g. plan.not-found */
                        code: string;
                        /** @description what is needed to find and mend it */
                        details?: {
                            [key: string]: string | number | boolean | null;
                        };
                        requestId: string;
                        words: {
                            en: string;
                            zh: string;
                        };
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date-time */
                        createdAt: string;
                        /** @description the one that asks */
                        current: boolean;
                        /** @description browser and system as the browser says; empty where it does not */
                        device: string;
                        /** Format: date-time */
                        endsAt: string;
                        /** Format: uuid */
                        id: string;
                        /** @description the network it signed in from, without the part that names the machine */
                        place: string;
                        /**
                         * Format: date-time
                         * @description to the minute
                         */
                        seenAt: string;
                    }[];
                };
            };
        };
    };
    endSessionsOf: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description from a closed list, e.g. plan.not-found */
                        code: string;
                        /** @description what is needed to find and mend it */
                        details?: {
                            [key: string]: string | number | boolean | null;
                        };
                        requestId: string;
                        words: {
                            en: string;
                            zh: string;
                        };
                    };
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description from a closed list, e.g. plan.not-found */
                        code: string;
                        /** @description what is needed to find and mend it */
                        details?: {
                            [key: string]: string | number | boolean | null;
                        };
                        requestId: string;
                        words: {
                            en: string;
                            zh: string;
                        };
                    };
                };
            };
        };
    };
    listTokensOf: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description from a closed list, e.g. plan.not-found */
                        code: string;
                        /** @description what is needed to find and mend it */
                        details?: {
                            [key: string]: string | number | boolean | null;
                        };
                        requestId: string;
                        words: {
                            en: string;
                            zh: string;
                        };
                    };
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description from a closed list, e.g. plan.not-found */
                        code: string;
                        /** @description what is needed to find and mend it */
                        details?: {
                            [key: string]: string | number | boolean | null;
                        };
                        requestId: string;
                        words: {
                            en: string;
                            zh: string;
                        };
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date-time */
                        createdAt: string;
                        /** @description YYYY-MM-DD */
                        expiresOn: string;
                        /** Format: uuid */
                        id: string;
                        /**
                         * Format: date-time
                         * @description to the minute
                         */
                        lastUsedAt?: string;
                        /** @description which system uses it */
                        name: string;
                        organisation: string;
                        perMinute: number;
                        permissions: string[];
                        region: string;
                        /** Format: date-time */
                        revokedAt?: string;
                        /** @description neither expired nor revoked */
                        usable: boolean;
                    }[];
                };
            };
        };
    };
    revokeTokenOf: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description from a closed list, e.g. plan.not-found */
                        code: string;
                        /** @description what is needed to find and mend it */
                        details?: {
                            [key: string]: string | number | boolean | null;
                        };
                        requestId: string;
                        words: {
                            en: string;
                            zh: string;
                        };
                    };
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description from a closed list, e.g. plan.not-found */
                        code: string;
                        /** @description what is needed to find and mend it */
                        details?: {
                            [key: string]: string | number | boolean | null;
                        };
                        requestId: string;
                        words: {
                            en: string;
                            zh: string;
                        };
                    };
                };
            };
        };
    };
    recordValue: {
        parameters: {
            query?: never;
            header?: {
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {unknown} */
                    absence?: "suppressed" | "not-collected" | "not-calculable";
                    attained?: boolean;
                    /** @description YYYY-MM-DD. Recorded without `provenance.backfilled`, a day before the day of recording is moved on to it. */
                    availableOn: string;
                    /** @enum {unknown} */
                    basis: "reported" | "computed";
                    denominator?: number;
                    indicator: string;
                    level?: string;
                    lower?: number;
                    numerator?: number;
                    organisation?: string;
                    parts?: number[];
                    /** @description period code: 2024, 2024-Q1, 2024-03 … */
                    period: string;
                    provenance: {
                        backfilled?: boolean;
                        invented?: boolean;
                        locator?: string;
                        note?: string;
                        publication?: string;
                        ruleVersion?: string;
                        /** @description who or what the figure comes from */
                        source: string;
                    };
                    /** @description GB/T 2260 and its extensions */
                    region: string;
                    /** @enum {unknown} */
                    status: "preliminary" | "final";
                    upper?: number;
                    value?: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description from a closed list, e.g. plan.not-found */
                        code: string;
                        /** @description what is needed to find and mend it */
                        details?: {
                            [key: string]: string | number | boolean | null;
                        };
                        requestId: string;
                        words: {
                            en: string;
                            zh: string;
                        };
                    };
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description from a closed list, e.g. plan.not-found */
                        code: string;
                        /** @description what is needed to find and mend it */
                        details?: {
                            [key: string]: string | number | boolean | null;
                        };
                        requestId: string;
                        words: {
                            en: string;
                            zh: string;
                        };
                    };
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        implausible: boolean;
                        value: {
                            /** @enum {unknown} */
                            absence?: "suppressed" | "not-collected" | "not-calculable";
                            attained?: boolean;
                            /** @description YYYY-MM-DD. Recorded without `provenance.backfilled`, a day before the day of recording is moved on to it. */
                            availableOn: string;
                            /** @enum {unknown} */
                            basis: "reported" | "computed";
                            denominator?: number;
                            indicator: string;
                            level?: string;
                            lower?: number;
                            numerator?: number;
                            organisation?: string;
                            parts?: number[];
                            /** @description period code: 2024, 2024-Q1, 2024-03 … */
                            period: string;
                            provenance: {
                                backfilled?: boolean;
                                invented?: boolean;
                                locator?: string;
                                note?: string;
                                publication?: string;
                                ruleVersion?: string;
                                /** @description who or what the figure comes from */
                                source: string;
                            };
                            /** Format: date-time */
                            recordedAt: string;
                            /** @description GB/T 2260 and its extensions */
                            region: string;
                            revision: number;
                            /** @enum {unknown} */
                            status: "preliminary" | "final";
                            upper?: number;
                            value?: number;
                        };
                    };
                };
            };
        };
    };
}
