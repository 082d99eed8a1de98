import type { LaunchOptions } from '@playwright/test';

export declare function findChromium(): string | undefined;
export declare const launchOptions: LaunchOptions;
